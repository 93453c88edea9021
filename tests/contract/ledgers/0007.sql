BEGIN TRANSACTION;
CREATE TABLE action (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	user VARCHAR(128) NOT NULL, 
	machine VARCHAR(128) NOT NULL, 
	deed VARCHAR(16) NOT NULL, 
	issue VARCHAR(16), 
	recipient TEXT, 
	note TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "action" VALUES(1,'2026-11-26 15:34:32.758176','江予安','office-pc','send','2023-06',NULL,'开始：25 封');
INSERT INTO "action" VALUES(2,'2026-11-26 15:34:35.051903','江予安','office-pc','send','2023-06',NULL,'结束：发出 24 封');
INSERT INTO "action" VALUES(3,'2026-11-26 15:35:03.741393','江予安','office-pc','resend','2023-06',NULL,'开始：8 个收件人');
INSERT INTO "action" VALUES(4,'2026-11-26 15:35:04.937354','江予安','office-pc','resend','2023-06',NULL,'结束：发出 8 封');
INSERT INTO "action" VALUES(5,'2026-11-26 15:35:33.178179','江予安','office-pc','void','2023-06','市森防办','[3] 打错了');
INSERT INTO "action" VALUES(6,'2026-11-26 15:35:41.239369','江予安','office-pc','acknowledge','2023-06','红枫街道','电话确认');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
CREATE TABLE blob (
	digest VARCHAR(64) NOT NULL, 
	content BLOB NOT NULL, 
	PRIMARY KEY (digest)
);
INSERT INTO "blob" VALUES('74e7cdf7056ec9874de0339944ff4b1e941fc9d684a212cff96fee47f8bb1530',X'255044462D312E37');
CREATE TABLE cursor (
	mailbox VARCHAR(320) NOT NULL, 
	folder VARCHAR(255) NOT NULL, 
	uidvalidity BIGINT NOT NULL, 
	last_uid BIGINT NOT NULL, 
	polled_at DATETIME NOT NULL, 
	PRIMARY KEY (mailbox, folder)
);
INSERT INTO "cursor" VALUES('office@linchengqu.example','INBOX',3161740437,131,'2026-11-26 15:35:19.181163');
INSERT INTO "cursor" VALUES('office@linchengqu.example','Junk',3161769676,100,'2026-11-26 15:35:19.276983');
CREATE TABLE delivery (
	id INTEGER NOT NULL, 
	issue_id INTEGER NOT NULL, 
	recipient_id INTEGER NOT NULL, 
	rendition_id INTEGER NOT NULL, 
	attempt INTEGER NOT NULL, 
	address VARCHAR(320) NOT NULL, 
	token VARCHAR(32) NOT NULL, 
	message_id VARCHAR(255) NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	claimed_by VARCHAR(64), 
	claimed_at DATETIME, 
	not_before DATETIME, 
	tries INTEGER NOT NULL, 
	sent_at DATETIME, 
	code INTEGER, 
	enhanced_status VARCHAR(16), 
	reply_text TEXT NOT NULL, round INTEGER DEFAULT 1 NOT NULL, route VARCHAR(320), deferred_since DATETIME, copied_at DATETIME, stage_on DATE, sender VARCHAR(320), sender_name TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(issue_id) REFERENCES issue (id), 
	FOREIGN KEY(recipient_id) REFERENCES recipient (id), 
	FOREIGN KEY(rendition_id) REFERENCES rendition (id), 
	UNIQUE (message_id), 
	UNIQUE (recipient_id, attempt, address), 
	UNIQUE (token)
);
INSERT INTO "delivery" VALUES(1,1,1,1,1,'aqscwyh@shi-yingji.example','hgakie45giqfzxmszqwq','dispatch.hgakie45giqfzxmszqwq@linchengqu.example','accepted',NULL,'2026-11-26 15:34:32.786916',NULL,1,'2026-11-26 15:34:33.268469',250,NULL,'Mail OK queued as sandbox,0001',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(2,1,2,1,1,'senfang@shi-yingji.example','wcqxp6evmzc7hiezhqzs','dispatch.wcqxp6evmzc7hiezhqzs@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.101964',NULL,1,'2026-11-26 15:34:33.368816',250,NULL,'Mail OK queued as sandbox,0002',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(3,1,4,1,1,'luhang@linchengqu.example','6cmwzpw4xlfaotpayceg','dispatch.6cmwzpw4xlfaotpayceg@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.281010',NULL,1,'2026-11-26 15:34:33.469787',250,NULL,'Mail OK queued as sandbox,0003',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(4,1,7,1,1,'guchangfeng@linchengqu.example','4mpwc4wbmdwirmoaiby2','dispatch.4mpwc4wbmdwirmoaiby2@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.406873',NULL,1,'2026-11-26 15:34:33.531689',250,NULL,'Mail OK queued as sandbox,0004',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(5,1,11,2,1,'qwb@linchengqu.example','khypjjfsji7n4idh2c6c','dispatch.khypjjfsji7n4idh2c6c@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.469910',NULL,1,'2026-11-26 15:34:33.559248',250,NULL,'Mail OK queued as sandbox,0005',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(6,1,12,2,1,'qzfb@linchengqu.example','vqpa7kzbbmpqf2yhjwwd','dispatch.vqpa7kzbbmpqf2yhjwwd@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.535528',NULL,1,'2026-11-26 15:34:33.626857',250,NULL,'Mail OK queued as sandbox,0006',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(7,1,13,3,1,'bangong@lincheng-edu.example','hjnr6jvzmb7oeeo4j3wh','dispatch.hjnr6jvzmb7oeeo4j3wh@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.559675',NULL,1,'2026-11-26 15:34:33.662662',250,NULL,'Mail OK queued as sandbox,0007',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(8,1,13,3,1,'anquan@lincheng-edu.example','t2h5l2m2t2db4jhqt5ct','dispatch.t2h5l2m2t2db4jhqt5ct@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.626967',NULL,1,'2026-11-26 15:34:33.691940',250,NULL,'Mail OK queued as sandbox,0008',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(9,1,14,3,1,'lincheng@xiaofang.example','t5lvvibzv65cihuhof7v','dispatch.t5lvvibzv65cihuhof7v@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.664129',NULL,1,'2026-11-26 15:34:33.718457',250,NULL,'Mail OK queued as sandbox,0009',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(10,1,15,3,1,'swj@linchengqu.example','puxpj75rq2kabqu45hsc','dispatch.puxpj75rq2kabqu45hsc@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.692068',NULL,1,'2026-11-26 15:34:33.746385',250,NULL,'Mail OK queued as sandbox,0010',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(11,1,16,3,1,'scjgj@linchengqu.example','ia55kw4nn2egckdxq2oz','dispatch.ia55kw4nn2egckdxq2oz@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.718585',NULL,1,'2026-11-26 15:34:33.770869',250,NULL,'Mail OK queued as sandbox,0011',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(12,1,17,3,1,'nyncj@linchengqu.example','imma2te64nfm6bt6xkl3','dispatch.imma2te64nfm6bt6xkl3@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.746946',NULL,1,'2026-11-26 15:34:33.792926',250,NULL,'Mail OK queued as sandbox,0012',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(13,1,18,3,1,'yjglj@linchengqu.example','4kvncksa3mlmiyuqkjr4','dispatch.4kvncksa3mlmiyuqkjr4@linchengqu.example','refused',NULL,'2026-11-26 15:34:33.773002',NULL,1,NULL,550,'5.1.1','5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(14,1,19,3,1,'zjj@linchengqu.example','tdy2pwgfiyxolxfjyyuh','dispatch.tdy2pwgfiyxolxfjyyuh@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.793093',NULL,1,'2026-11-26 15:34:33.832977',250,NULL,'Mail OK queued as sandbox,0013',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(15,1,20,3,1,'jtysj@linchengqu.example','jra7uxp4kufi25rs4hci','dispatch.jra7uxp4kufi25rs4hci@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.804268',NULL,1,'2026-11-26 15:34:33.857742',250,NULL,'Mail OK queued as sandbox,0014',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(16,1,21,3,1,'bangong@lincheng-health.example','yjdhdfrlfyj2gedgl4fc','dispatch.yjdhdfrlfyj2gedgl4fc@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.835832',NULL,1,'2026-11-26 15:34:33.876112',250,NULL,'Mail OK queued as sandbox,0015',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(17,1,22,3,1,'wlj@linchengqu.example','5k7rxxjf4tyjj5hlv6jl','dispatch.5k7rxxjf4tyjj5hlv6jl@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.857840',NULL,1,'2026-11-26 15:34:33.893008',250,NULL,'Mail OK queued as sandbox,0016',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(18,1,23,3,1,'lincheng@gongan.example','434orsqpxbklfj5p6zpz','dispatch.434orsqpxbklfj5p6zpz@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.876237',NULL,1,'2026-11-26 15:34:33.909181',250,NULL,'Mail OK queued as sandbox,0017',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(19,1,24,3,1,'lcjd@linchengqu.example','lz3sq7r6ldp4swh2ddf6','dispatch.lz3sq7r6ldp4swh2ddf6@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.893169',NULL,1,'2026-11-26 15:34:33.927268',250,NULL,'Mail OK queued as sandbox,0018',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(20,1,25,3,1,'hfjd@linchengqu.example','27unr3j4vn2dcocuqkhw','dispatch.27unr3j4vn2dcocuqkhw@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.909280',NULL,1,'2026-11-26 15:34:33.969208',250,NULL,'Mail OK queued as sandbox,0019',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(21,1,26,3,1,'blz@linchengqu.example','fshd5yytal7srpy5zc5g','dispatch.fshd5yytal7srpy5zc5g@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.928792',NULL,1,'2026-11-26 15:34:34.020254',250,NULL,'Mail OK queued as sandbox,0020',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(22,1,27,3,1,'ymsz@linchengqu.example','ukkiosaeqlthotyb73hm','dispatch.ukkiosaeqlthotyb73hm@linchengqu.example','accepted',NULL,'2026-11-26 15:34:33.969307',NULL,1,'2026-11-26 15:34:34.445641',250,NULL,'Mail OK queued as sandbox,0021',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(23,1,28,3,1,'qxz@linchengqu.example','3xrj6vswv4gxfy6yvlcx','dispatch.3xrj6vswv4gxfy6yvlcx@linchengqu.example','accepted',NULL,'2026-11-26 15:34:34.020655',NULL,1,'2026-11-26 15:34:34.765185',250,NULL,'Mail OK queued as sandbox,0022',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(24,1,29,3,1,'anjian@lincheng-power.example','izcnq66gtdv7s3jjcsvi','dispatch.izcnq66gtdv7s3jjcsvi@linchengqu.example','accepted',NULL,'2026-11-26 15:34:34.445803',NULL,1,'2026-11-26 15:34:34.919546',250,NULL,'Mail OK queued as sandbox,0023',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(25,1,30,3,1,'anjian@lincheng-gas.example','4ybh5whg3nxubn45htvo','dispatch.4ybh5whg3nxubn45htvo@linchengqu.example','accepted',NULL,'2026-11-26 15:34:34.765328',NULL,1,'2026-11-26 15:34:34.992895',250,NULL,'Mail OK queued as sandbox,0024',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(26,1,13,4,2,'anquan@lincheng-edu.example','csnihojh43fchfz4s655','dispatch.csnihojh43fchfz4s655@linchengqu.example','accepted',NULL,'2026-11-26 15:35:03.826799',NULL,1,'2026-11-26 15:35:04.305948',250,NULL,'Mail OK queued as sandbox,0025',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(27,1,15,4,2,'swj@linchengqu.example','ppavu5ftdbctzitlz6yn','dispatch.ppavu5ftdbctzitlz6yn@linchengqu.example','accepted',NULL,'2026-11-26 15:35:04.123959',NULL,1,'2026-11-26 15:35:04.477306',250,NULL,'Mail OK queued as sandbox,0026',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(28,1,16,4,2,'scjgj@linchengqu.example','ytltiheg6jynilvdhp7h','dispatch.ytltiheg6jynilvdhp7h@linchengqu.example','accepted',NULL,'2026-11-26 15:35:04.306713',NULL,1,'2026-11-26 15:35:04.589459',250,NULL,'Mail OK queued as sandbox,0027',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(29,1,20,4,2,'jtysj@linchengqu.example','x3j2pw4mpvixdzsdcshp','dispatch.x3j2pw4mpvixdzsdcshp@linchengqu.example','accepted',NULL,'2026-11-26 15:35:04.477553',NULL,1,'2026-11-26 15:35:04.734966',250,NULL,'Mail OK queued as sandbox,0028',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(30,1,22,4,2,'wlj@linchengqu.example','5uaizumtblacy3ajlbq5','dispatch.5uaizumtblacy3ajlbq5@linchengqu.example','accepted',NULL,'2026-11-26 15:35:04.590084',NULL,1,'2026-11-26 15:35:04.784876',250,NULL,'Mail OK queued as sandbox,0029',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(31,1,25,4,2,'hfjd@linchengqu.example','jtqsyiqzml6gqf2unz42','dispatch.jtqsyiqzml6gqf2unz42@linchengqu.example','accepted',NULL,'2026-11-26 15:35:04.735180',NULL,1,'2026-11-26 15:35:04.815171',250,NULL,'Mail OK queued as sandbox,0030',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(32,1,27,4,2,'ymsz@linchengqu.example','nnrurwoh2smllmozvkgx','dispatch.nnrurwoh2smllmozvkgx@linchengqu.example','accepted',NULL,'2026-11-26 15:35:04.785551',NULL,1,'2026-11-26 15:35:04.853613',250,NULL,'Mail OK queued as sandbox,0031',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(33,1,29,4,2,'anjian@lincheng-power.example','fjtng63gbmzzqordi3yb','dispatch.fjtng63gbmzzqordi3yb@linchengqu.example','accepted',NULL,'2026-11-26 15:35:04.815364',NULL,1,'2026-11-26 15:35:04.888153',250,NULL,'Mail OK queued as sandbox,0032',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE evidence (
	id INTEGER NOT NULL, 
	delivery_id INTEGER, 
	kind VARCHAR(32) NOT NULL, 
	proves VARCHAR(16) NOT NULL, 
	matched_by VARCHAR(16) NOT NULL, 
	believed BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	summary_zh TEXT NOT NULL, 
	summary_en TEXT NOT NULL, 
	mailbox VARCHAR(320), 
	folder TEXT, 
	uid BIGINT, 
	digest VARCHAR(64), 
	voided_at DATETIME, sender VARCHAR(320), why_zh TEXT, why_en TEXT, recipient_id INTEGER REFERENCES recipient (id), round INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delivery_id) REFERENCES delivery (id), 
	FOREIGN KEY(digest) REFERENCES raw_message (digest), 
	UNIQUE (mailbox, digest)
);
INSERT INTO "evidence" VALUES(1,13,'smtp-reply','failed','submission',1,'2026-11-26 15:34:33.803090','2026-11-26 15:34:33.803090','服务器拒收：550 5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown','refused by the server: 550 5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "evidence" VALUES(2,1,'read-receipt','displayed','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',101,'31a14ed6923f781f191be4c4f17423724762d11f98630b5ff93e223f5dea91c5',NULL,'aqscwyh@shi-yingji.example','指明了我们的邮件；发自该单位（aqscwyh@shi-yingji.example）','it names our message; it is from the unit (aqscwyh@shi-yingji.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(3,2,'reply','replied','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',102,'e300027622312960623c7f2cfa3d26c676e50f40132706b4d572bcb7abde6d78','2026-11-26 15:35:33.178127','senfang@shi-yingji.example','指明了我们的邮件；发自该单位（senfang@shi-yingji.example）','it names our message; it is from the unit (senfang@shi-yingji.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(4,3,'read-receipt','displayed','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',103,'eb82f24676f083d30990f3c28b41013be10f251e7f174e0339fe10b0ff1178df',NULL,'luhang@linchengqu.example','指明了我们的邮件；发自该单位（luhang@linchengqu.example）','it names our message; it is from the unit (luhang@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(5,3,'reply','replied','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',104,'a3d80306de9824d78dbc7ce1384d4a59c5907f24a6bc0c988c5603fe93c0b427',NULL,'luhang@linchengqu.example','指明了我们的邮件；发自该单位（luhang@linchengqu.example）','it names our message; it is from the unit (luhang@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(6,5,'reply','replied','token',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','回复：收到。 区委办','reply: 收到。 区委办','office@linchengqu.example','INBOX',105,'9256563bc1313d28ed6a60e97c4f51141241aeb3abeaa5771604829910b02321',NULL,'qwb@linchengqu.example','带有我们的回执编号；发自该单位（qwb@linchengqu.example）','it bears our token; it is from the unit (qwb@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(7,6,'auto-reply','awaiting','address',0,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',106,'5fddc6010d6bc945c317b2b492f9d35543b3cbdbb96b9211cf7f0a760dacb48a',NULL,'qzfb@linchengqu.example','只是地址对得上，没有指明我们的邮件','only its address fits; it names no message of ours',NULL,NULL);
INSERT INTO "evidence" VALUES(8,7,'delivery-report','failed','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','退信 5.1.1 SMTP error, RCPT TO: 550 5.1.1 <bangong@lincheng-edu.example> User unknown','bounced 5.1.1 SMTP error, RCPT TO: 550 5.1.1 <bangong@lincheng-edu.example> User unknown','office@linchengqu.example','INBOX',107,'8cb970afb57ea03aa2a0808a90f2e3f43d2185e90f806b52a33dd6281dbfa055',NULL,'postmaster@lincheng-edu.example','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL);
INSERT INTO "evidence" VALUES(9,9,'reply','replied','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',108,'6fca5e524b67c4bfdef449447694d18b926f07a852bfad820c7798cf3346ea75',NULL,'lincheng@xiaofang.example','指明了我们的邮件；发自该单位（lincheng@xiaofang.example）','it names our message; it is from the unit (lincheng@xiaofang.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(10,10,'read-receipt','displayed','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',109,'67810fb5eec738e397de821582e2776176fdc7308954f492c02fbd96c476c9be',NULL,'swj@linchengqu.example','指明了我们的邮件；发自该单位（swj@linchengqu.example）','it names our message; it is from the unit (swj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(11,11,'delivery-report','delayed','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','投递延迟，服务器仍在重试 4.4.1 connect to mx.linchengqu.example: timed out','delayed, the server keeps trying 4.4.1 connect to mx.linchengqu.example: timed out','office@linchengqu.example','INBOX',110,'3ebb168fa4c02a0d8717eb96d22e8d255d91ed34ceb56885cc1276bb1c0286b9',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL);
INSERT INTO "evidence" VALUES(12,11,'read-receipt','displayed','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',111,'5aaad3b8266a19e0a30a544d481f33989a4a822a952982eeb92a6e4543a2357d',NULL,'scjgj@linchengqu.example','指明了我们的邮件；发自该单位（scjgj@linchengqu.example）','it names our message; it is from the unit (scjgj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(13,12,'reply','replied','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','回复：收悉。','reply: 收悉。','office@linchengqu.example','INBOX',112,'1548fea58f60681a34d874cd4d97a37f922f3ca580e4612404c93e5c7d2517b5',NULL,'nyncj@linchengqu.example','指明了我们的邮件；发自该单位（nyncj@linchengqu.example）','it names our message; it is from the unit (nyncj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(14,14,'reply','replied','token',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','回复：收到。 区住房和城乡建设局','reply: 收到。 区住房和城乡建设局','office@linchengqu.example','INBOX',113,'c9ecb30e35fd379a85d7aed6d111f31913177acb695ae33c2497e2750e6981a1',NULL,'zjj@linchengqu.example','带有我们的回执编号；发自该单位（zjj@linchengqu.example）','it bears our token; it is from the unit (zjj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(15,15,'read-receipt','delivered','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','回执：未阅读即删除','receipt: deleted without being displayed','office@linchengqu.example','INBOX',114,'ab8de561ad2e74ee1cac55c184bd73e4a2746d4fc19d62ce4e8e004370947023',NULL,'jtysj@linchengqu.example','指明了我们的邮件；发自该单位（jtysj@linchengqu.example）','it names our message; it is from the unit (jtysj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(16,16,'reply','replied','message-id',0,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',115,'6b5ba3e2a3e3b6e27df830e4285b43161cca48bfafe65b35cf8e59f7eefb3637',NULL,'bangong@home.example','指明了我们的邮件；发信地址 bangong@home.example 不是该单位的','it names our message; the sender bangong@home.example is not of the unit',NULL,NULL);
INSERT INTO "evidence" VALUES(17,17,'read-receipt','displayed','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',116,'3e9bc99724c303607cb8fd4c6f1ef1767281d2bdf10b3df8086f4b8da895bf97',NULL,'wlj@linchengqu.example','指明了我们的邮件；发自该单位（wlj@linchengqu.example）','it names our message; it is from the unit (wlj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(18,18,'reply','replied','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',117,'d2baa8a43b6f262851187deb4bd942ce030fd9e586ec4d337ac93618fcc244e7',NULL,'lincheng@gongan.example','指明了我们的邮件；发自该单位（lincheng@gongan.example）','it names our message; it is from the unit (lincheng@gongan.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(19,19,'read-receipt','displayed','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',118,'f2884cadfc52f019908ffc51adf5368f03e7b3acd6c4f2219ec235d55fd024ec',NULL,'lcjd@linchengqu.example','指明了我们的邮件；发自该单位（lcjd@linchengqu.example）','it names our message; it is from the unit (lcjd@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(20,19,'reply','replied','message-id',1,'2026-11-26 15:34:33.000000','2026-11-26 15:34:41.033347','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',119,'72a9e8f964017f74b2fba460b219363852c3c6f8e8c38e322723df7531e2d7e3',NULL,'lcjd@linchengqu.example','指明了我们的邮件；发自该单位（lcjd@linchengqu.example）','it names our message; it is from the unit (lcjd@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(21,21,'reply','replied','token',1,'2026-11-26 15:34:34.000000','2026-11-26 15:34:41.033347','回复：收到。 白鹭岭镇','reply: 收到。 白鹭岭镇','office@linchengqu.example','INBOX',120,'c59d1ac79b4c106f0d7d1a9bfc34ef616320d6638df880bcc5241f39b763ab71',NULL,'blz@linchengqu.example','带有我们的回执编号；发自该单位（blz@linchengqu.example）','it bears our token; it is from the unit (blz@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(22,22,'auto-reply','awaiting','message-id',1,'2026-11-26 15:34:34.000000','2026-11-26 15:34:41.033347','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',121,'4cb85c97663f1c3dad2ed5fac61a2a38a963e604f38002ce4e20a01cb392f531',NULL,'ymsz@linchengqu.example','指明了我们的邮件；发自该单位（ymsz@linchengqu.example）','it names our message; it is from the unit (ymsz@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(23,23,'delivery-report','failed','message-id',1,'2026-11-26 15:34:34.000000','2026-11-26 15:34:41.033347','退信 5.1.1 550 5.1.1 <qxz@linchengqu.example>: User unknown','bounced 5.1.1 550 5.1.1 <qxz@linchengqu.example>: User unknown','office@linchengqu.example','INBOX',122,'363de9748ceef38b3a6e8165c4d107da904485f78c3ca47d389fc25499c038c6',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL);
INSERT INTO "evidence" VALUES(24,25,'reply','replied','message-id',1,'2026-11-26 15:34:34.000000','2026-11-26 15:34:41.033347','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',123,'d539005f53dcf1a350b534f02f4edeccb62697a8597f8ca1d05ce88d3bf1af29',NULL,'anjian@lincheng-gas.example','指明了我们的邮件；发自该单位（anjian@lincheng-gas.example）','it names our message; it is from the unit (anjian@lincheng-gas.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(25,26,'reply','replied','message-id',1,'2026-11-26 15:35:04.000000','2026-11-26 15:35:19.148328','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',124,'99b2f2046aaaf1fd563355d30cc3bef5eb8647afcdd4f0261dfe61df3a7d06c7',NULL,'anquan@lincheng-edu.example','指明了我们的邮件；发自该单位（anquan@lincheng-edu.example）','it names our message; it is from the unit (anquan@lincheng-edu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(26,27,'read-receipt','displayed','message-id',1,'2026-11-26 15:35:04.000000','2026-11-26 15:35:19.148328','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',125,'09596da1eff91c6885a4e404d03cb38353b51a9943e1dad6c03ebd6025ae1574',NULL,'swj@linchengqu.example','指明了我们的邮件；发自该单位（swj@linchengqu.example）','it names our message; it is from the unit (swj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(27,28,'delivery-report','delayed','message-id',1,'2026-11-26 15:35:04.000000','2026-11-26 15:35:19.148328','投递延迟，服务器仍在重试 4.4.1 connect to mx.linchengqu.example: timed out','delayed, the server keeps trying 4.4.1 connect to mx.linchengqu.example: timed out','office@linchengqu.example','INBOX',126,'92d1fa30bd9b7708ec2e00dd1d76cdf14c4a61f4f8e1766be1bba428af1fd982',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL);
INSERT INTO "evidence" VALUES(28,28,'read-receipt','displayed','message-id',1,'2026-11-26 15:35:04.000000','2026-11-26 15:35:19.148328','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',127,'a5fb9ea2ec9445144a73c36de8fe87fdd0fd5a0d802fa1b9fd5c8277a2b0a173',NULL,'scjgj@linchengqu.example','指明了我们的邮件；发自该单位（scjgj@linchengqu.example）','it names our message; it is from the unit (scjgj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(29,29,'read-receipt','delivered','message-id',1,'2026-11-26 15:35:04.000000','2026-11-26 15:35:19.148328','回执：未阅读即删除','receipt: deleted without being displayed','office@linchengqu.example','INBOX',128,'9d615360c7accc2cbb5c774693b972c91f05ba197c03dfd2563b4cfd46dc478c',NULL,'jtysj@linchengqu.example','指明了我们的邮件；发自该单位（jtysj@linchengqu.example）','it names our message; it is from the unit (jtysj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(30,30,'read-receipt','displayed','message-id',1,'2026-11-26 15:35:04.000000','2026-11-26 15:35:19.148328','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',129,'0a1a52a7f3f20485523b62d49126f09e02ceb724e875100a0008e059feb47be6',NULL,'wlj@linchengqu.example','指明了我们的邮件；发自该单位（wlj@linchengqu.example）','it names our message; it is from the unit (wlj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(31,32,'auto-reply','awaiting','message-id',1,'2026-11-26 15:35:04.000000','2026-11-26 15:35:19.148328','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',130,'d9180c9903b0e258ab5efe73df8d69c0d19323f518d213eaaee515de17498d1d',NULL,'ymsz@linchengqu.example','指明了我们的邮件；发自该单位（ymsz@linchengqu.example）','it names our message; it is from the unit (ymsz@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(32,33,'reply','replied','message-id',1,'2026-11-26 15:35:04.000000','2026-11-26 15:35:19.148328','回复：收悉。','reply: 收悉。','office@linchengqu.example','INBOX',131,'d90b76f06c434e08e45d4c5e1b3c1694e1dfb3ac600e5d62e9d37df35229ecb6',NULL,'anjian@lincheng-power.example','指明了我们的邮件；发自该单位（anjian@lincheng-power.example）','it names our message; it is from the unit (anjian@lincheng-power.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(33,NULL,'clerk','confirmed','by-hand',1,'2026-11-26 15:35:41.238876','2026-11-26 15:35:41.238876','电话确认','confirmed by phone',NULL,NULL,NULL,NULL,NULL,NULL,'root 登记','entered by root',25,1);
CREATE TABLE hold (
	route VARCHAR(320) NOT NULL, 
	until DATETIME NOT NULL, 
	said TEXT NOT NULL, 
	PRIMARY KEY (route)
);
CREATE TABLE issue (
	id INTEGER NOT NULL, 
	number VARCHAR(16) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	source TEXT NOT NULL, 
	sender VARCHAR(320) NOT NULL, 
	sender_name TEXT NOT NULL, 
	planned_at DATETIME NOT NULL, round INTEGER DEFAULT 1 NOT NULL, send_at DATETIME, carry_on BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (number)
);
INSERT INTO "issue" VALUES(1,'2023-06','367e29ca9e332baab0b1f5691f1b276b6daaa8b20b1fdc5a8a69b703e97ccc8f','---
masthead:
  - 临澄区打好安全生产翻身仗
  - 工作专报
series: 工作专报
office: 区打好安全生产翻身仗工作专班
year: 2023
number: 6
date: 2023-08-30
contact:
  name: 江予安
  phone: 0700-5550123
  mail: office@linchengqu.example
---

## 上级会议精神

### 市安委会全体会议精神

8月21日，市安委会召开全体（扩大）会议，通报上半年安全生产形势，部署秋季重点工作。会议要求，各区要把隐患排查做在前面，把责任落到岗位，逐条销号，不留尾巴。

### 市森防办工作例会精神

8月24日，市森防办召开工作例会，研判秋季森林火险形势，要求各地在九月上旬前完成防火道清理和物资清点。

## 调研指导

8月16日，副区长魏立群带队到白鹭岭镇调研山塘水库安全度汛情况，实地查看值守记录和应急物资，要求镇村两级把夜间巡查排到人、排到点。

8月18日，区应急管理局负责同志到云母山镇调研烟花爆竹零售点布局，现场核对许可证照，指出库房通风不足等问题三处，均已责令当场整改。

8月25日，区消防救援大队、区商务局联合到大型商场检查消防通道和电动自行车停放，约谈物业单位两家。

## 工作动态

8月2日，区教育局组织全区中小学校开展开学前校舍安全自查，自查表由校长签字后报区教育局备案，共排查隐患四十六处，已完成整改四十一处。

8月7日，区市场监督管理局对辖区内六家液化石油气充装站开展气瓶专项抽查，抽检气瓶一百二十只，停用超期气瓶五只。

8月9日，红枫街道组织各社区应急专干开展应急救护培训，七十余人参加，现场考核合格率为百分之九十六。

8月14日，区农业农村局开展农机安全“进村入户”活动，为农机手更换反光标识三百余张。

8月15日，临澄街道联合派出所、消防站对沿街“前店后宅”场所逐户走访，劝导搬离住宿人员十一人。

8月22日，白鹭岭镇开展防溺水联合督查，在重点水域增设警示牌十二块、救生圈八只。

8月28日，云母山镇组织村（社区）干部开展森林防灭火实战演练，检验了队伍集结、水泵接力和群众疏散三个科目。

## 经验推介

红枫街道探索“楼栋安全员”制度：每栋居民楼由一名党员或热心居民担任安全员，每周巡查一次楼道、天台和地下车库，发现问题拍照上传，由社区两日内回复处理结果。制度运行两个月以来，共上报问题二百一十三件，办结二百零五件，电动自行车进楼现象明显减少。

## 工作提示

一、请各责任单位对照区安委会巡查任务清单，于9月8日前完成自查，自查报告报区安委办。

二、九月为开学季，请区教育局、区市场监督管理局、区消防救援大队按照职责分工，抓好校园及周边安全检查。

报：市安委办、市森防办；周启明、陆航、林朗、谭知远、顾长风、邹远山、魏立群、高嘉树同志
送：区委办、区政府办
发：区安委会成员单位、有关单位、各镇街安委会
','office@linchengqu.example','临澄区打好安全生产翻身仗工作专班','2026-11-26 15:34:32.758074',1,NULL,0);
CREATE TABLE issue_text (
	issue_id INTEGER NOT NULL, 
	round INTEGER NOT NULL, 
	first_attempt INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	source TEXT NOT NULL, 
	planned_at DATETIME NOT NULL, 
	PRIMARY KEY (issue_id, round), 
	FOREIGN KEY(issue_id) REFERENCES issue (id)
);
INSERT INTO "issue_text" VALUES(1,1,1,'367e29ca9e332baab0b1f5691f1b276b6daaa8b20b1fdc5a8a69b703e97ccc8f','---
masthead:
  - 临澄区打好安全生产翻身仗
  - 工作专报
series: 工作专报
office: 区打好安全生产翻身仗工作专班
year: 2023
number: 6
date: 2023-08-30
contact:
  name: 江予安
  phone: 0700-5550123
  mail: office@linchengqu.example
---

## 上级会议精神

### 市安委会全体会议精神

8月21日，市安委会召开全体（扩大）会议，通报上半年安全生产形势，部署秋季重点工作。会议要求，各区要把隐患排查做在前面，把责任落到岗位，逐条销号，不留尾巴。

### 市森防办工作例会精神

8月24日，市森防办召开工作例会，研判秋季森林火险形势，要求各地在九月上旬前完成防火道清理和物资清点。

## 调研指导

8月16日，副区长魏立群带队到白鹭岭镇调研山塘水库安全度汛情况，实地查看值守记录和应急物资，要求镇村两级把夜间巡查排到人、排到点。

8月18日，区应急管理局负责同志到云母山镇调研烟花爆竹零售点布局，现场核对许可证照，指出库房通风不足等问题三处，均已责令当场整改。

8月25日，区消防救援大队、区商务局联合到大型商场检查消防通道和电动自行车停放，约谈物业单位两家。

## 工作动态

8月2日，区教育局组织全区中小学校开展开学前校舍安全自查，自查表由校长签字后报区教育局备案，共排查隐患四十六处，已完成整改四十一处。

8月7日，区市场监督管理局对辖区内六家液化石油气充装站开展气瓶专项抽查，抽检气瓶一百二十只，停用超期气瓶五只。

8月9日，红枫街道组织各社区应急专干开展应急救护培训，七十余人参加，现场考核合格率为百分之九十六。

8月14日，区农业农村局开展农机安全“进村入户”活动，为农机手更换反光标识三百余张。

8月15日，临澄街道联合派出所、消防站对沿街“前店后宅”场所逐户走访，劝导搬离住宿人员十一人。

8月22日，白鹭岭镇开展防溺水联合督查，在重点水域增设警示牌十二块、救生圈八只。

8月28日，云母山镇组织村（社区）干部开展森林防灭火实战演练，检验了队伍集结、水泵接力和群众疏散三个科目。

## 经验推介

红枫街道探索“楼栋安全员”制度：每栋居民楼由一名党员或热心居民担任安全员，每周巡查一次楼道、天台和地下车库，发现问题拍照上传，由社区两日内回复处理结果。制度运行两个月以来，共上报问题二百一十三件，办结二百零五件，电动自行车进楼现象明显减少。

## 工作提示

一、请各责任单位对照区安委会巡查任务清单，于9月8日前完成自查，自查报告报区安委办。

二、九月为开学季，请区教育局、区市场监督管理局、区消防救援大队按照职责分工，抓好校园及周边安全检查。

报：市安委办、市森防办；周启明、陆航、林朗、谭知远、顾长风、邹远山、魏立群、高嘉树同志
送：区委办、区政府办
发：区安委会成员单位、有关单位、各镇街安委会
','2026-11-26 15:34:32.758074');
CREATE TABLE lease (
	name VARCHAR(64) NOT NULL, 
	holder VARCHAR(128) NOT NULL, 
	until DATETIME NOT NULL, 
	PRIMARY KEY (name)
);
CREATE TABLE paused_mailbox (
	address VARCHAR(320) NOT NULL, 
	since DATETIME NOT NULL, 
	cause VARCHAR(16) NOT NULL, 
	reason_zh TEXT NOT NULL, 
	reason_en TEXT NOT NULL, 
	PRIMARY KEY (address)
);
CREATE TABLE raw_message (
	digest VARCHAR(64) NOT NULL, 
	content BLOB NOT NULL, 
	PRIMARY KEY (digest)
);
INSERT INTO "raw_message" VALUES('31a14ed6923f781f191be4c4f17423724762d11f98630b5ff93e223f5dea91c5',X'78019D535B6F9B30187D47E23F587DED1C6E094DC858DA2D6994293451C3D6BE55C618700A3660D3407FFD4CABADBBA4AB36BF80F51D7F9773CE774D645333B84532F3C0FB0FBA764D30A10F24F64052F30214ED4064147694A57B3A202D2ACA9C80A80305A2F940201647BC1D48222438509981C52E08B780C66018A1E8CC8C13644E750D8459F30ED82EB8E20FC036D58F35F29CA1E738E0D45447D7E64812EF6D584084402981ABB9EAF6A544628F9C8975FE67A76AA04B358602A34AE043971DC7845C217892');
INSERT INTO "raw_message" VALUES('e300027622312960623c7f2cfa3d26c676e50f40132706b4d572bcb7abde6d78',X'7801A5985B73A34A92C7DF15A1EFA09857D6CD45125578B6F78C2CDC48E66A4BB264BF4C00020B2C81A82A6EF5E937C196BB7DD667CECC59473874A120B332FF99F92B3D44AC24D995E7B3C3F5E8BF6994C57EF6F20F7A48AEDA247B49936F51E39FCEC7E87F868387288C922ADA5F8F62929F46A7E6DBFF5D360ADAD1C94F8EDFA89FED83BCF9C622CA4675C20EA3DB95BDF646C97E14C4E1783C8DB182FE3E1C8CD687F2BF468A3A72F26AA448F0469E5E8F27D7E3F14890E06F38D07D165DFFF9323BA2D47F89');
INSERT INTO "raw_message" VALUES('eb82f24676f083d30990f3c28b41013be10f251e7f174e0339fe10b0ff1178df',X'7801AD955B73DA3814C7DF99E13B68FACA9A8B6DD901EA65D3102809A4192021F09291651994DA92B1E580FBE9F7089A866E21BDCCFA05639FFBF9EBE73153792A8C5BA2562DF4FEEF7269CC28E3CF2C68A13095318AB7D5880BBA6262B9CEAB6C4BE22462C82F504C7854CD88087CB9AD2A9629B4E16A852E27A3E92DE20132894F5D123A75DA2E97D07495FF854C07DDC86764D6E1A6815B96DDB22C54A9C3552E758962AD9F9B8D5896912533065DA8F6354593DAEE99F5CF8F9542433D68038CA37C45C4F2B8');
INSERT INTO "raw_message" VALUES('a3d80306de9824d78dbc7ce1384d4a59c5907f24a6bc0c988c5603fe93c0b427',X'7801A5985B73A3C81580DF55A5FFA0CA2BF17011E2E264B2B1858D6468C016B664BFA40081052309D1DD34D0BF3E077C99F1C4B35BBB71954B1234A74F9FEB77B84B698D8F67414477E7937FEEEB5D747CFEF73E3F26BBF4F85CD55FD2363A9CF6E9BFC6A3BB344973966ECF27192E0F9343FBE57F974DE26E7288F2FD17121DB771D97EA129A19326A7BBC9D50A85C124DF4E94288BA6DA76664AFF188F26E1AEFEFB44D1265EC9268A045FE4D9F9543D9F4E2782047FE39115D1F4FC8F97A19490E8393D5B5A70');
INSERT INTO "raw_message" VALUES('9256563bc1313d28ed6a60e97c4f51141241aeb3abeaa5771604829910b02321',X'7801858F4D4F83401086EF24FC87B92B4881D6868AD82F4D63A9B525D6F6B6D001B6C22E85A5407FBDC48B26363AA749E6C9FBCEB34251E64C5912115B7077ACFC8784B22046161D4B156B926609DECBD20A03A427DC5B10E63C85B4567F63E03790129AA805617B9FD7AAC0424045450CD3B5EB2D81EE01B1DFB9F5CD6E4F1BC8127871790D7A0F16FC04BAD62E9DAE65989661C095D68E2C4D8840EB7FCCC5A220112AB349EBF05DA10726E9EB97851E5B8DBF843DDE5E7918D2002F07AC4BFF8081B0C0764A11');
INSERT INTO "raw_message" VALUES('5fddc6010d6bc945c317b2b492f9d35543b3cbdbb96b9211cf7f0a760dacb48a',X'780185905B73DA301085DF99F17FD03B3531971589534A5B4352022614DC0B7E93CD1A446CC9170930BFBE0A994E3AD34CABA795F69B7374CE12952E85BD606AE792F7C539893EA65CC43B14DB42B7F0C4B23CC50F56638931F2036E5C92943223D9A9F53746A29A648CA7AD8A894D244F2D85952247AE7664BCF28305E11B026DE8C50834896FAD060976FA1DE950329707D271CCD006B7DB73BB5DD274CCB11A23A6D0FD3FE66355B12DDA939109F16A91C4CEB5036F07BA3331FE993890662D9384C7F8B6C24A');
INSERT INTO "raw_message" VALUES('8cb970afb57ea03aa2a0808a90f2e3f43d2185e90f806b52a33dd6281dbfa055',X'78019554DB52DB3A147DCF4CFE41D357EAE04B641B839B43C3658038E48069801746B6B713A5B6142439C47CFD914D274D3B5C0E7EF04DFBBEF65A57A02AC18C0951F3001D7CEB76AE2005BA822C40B9E0252AD7BD82B2740E6C664056F5604DCA650128A9514968D1938465095FF71448859EA89AA3E3EB289E209A21BFEF91BE857DCFDAEF76503CAFBE22DB4563BE42B6A95F2C1C38FDC071D08EA9AF6EE78828083E368B404A3203E3EC48D7FB3B85DD3753CBFAE7B55A755327BA156D3EE15295442A106F19');
INSERT INTO "raw_message" VALUES('6fca5e524b67c4bfdef449447694d18b926f07a852bfad820c7798cf3346ea75',X'78019D56DB72EA3A127DA78A7FE0DD939D042C91E4CC9E7D0824606C6212488CFD2683B0655B926F72205F3F2D93DBEC39335335A952E1D852AB7BADEED5FD446B558AB325A9E39BDEDF3326B63115D19F0746E49E88E8073D109E67F41FDDCE13DD52D6D0DD4D6F5F4ADEE3871FBF6FEA85C71E272CFB5111B10BE5E1474DABBAF7CAEAB877B75AAC973DB6EB0D42BCDB0D761717D77F743BBD75ACFED6EBE3DE836C7AFD0B78B8443703F36630E81917F0D7ED4C484D6FFEF7B605AD2A12D1336B02417C5D41AF');
INSERT INTO "raw_message" VALUES('67810fb5eec738e397de821582e2776176fdc7308954f492c02fbd96c476c9be',X'7801AD955D73DA381486EF99E13F687ACB9A0FDBB209D4CBA681A480A11920A17093916D1904B6646C99E0FDF57B044D93B6A44D3BEB1B8C75743E5F3D9A5099A75CBB2572DD42EFFF2E9726D4A76C4F83160A5311A3F8508D18F7D794AF7679951E489C441479058A098BAA19E181270E554933891E995CA3DE7434BB452C40CD8B9098A15DF71BED7209CDD6F95F48B7D058EC915E8797066E1966CB3050A50E4FB9D42592B67E6D36A259465654EB7721DBE710B6491B5EFD9F1F338582AEA10C30CE1E37E7D7');
INSERT INTO "raw_message" VALUES('3ebb168fa4c02a0d8717eb96d22e8d255d91ed34ceb56885cc1276bb1c0286b9',X'780195544D73E23810BDBBCAFF4135A7D9CA8A80B10C7196CDF015862C900C30817049C996C022B6646C99E0FDF5DB76A6663209D9547CB165A95F773FBD7E53AEB344E21BAA0317FDF5B7694CB9CFC59E3317AD1315A1E8500985F4032E37BBACC20F348A438EBC1C45548495944AE6A94345F354A347A103D49F8DE7374830E4D5EA4D56B77CFFECDC34D03CC8FE449683266A8FAC2A7CD4885BB7DD7A1D9D54E1318D1ED5DC7DFFD898A729DD703CEC41B5BF52D46CCFB6ED2FAF2B85862EA10D178DDBC3517F');
INSERT INTO "raw_message" VALUES('5aaad3b8266a19e0a30a544d481f33989a4a822a952982eeb92a6e4543a2357d',X'780195535D6FDA30147D47E23F587DCD0C34E004C258D795764B4B680B74B4BC544E6282836307C70EA4BF7E4E2BADD3D6AA9A5F9CE81E9FFB71CE9D11A5258737586D3CF0F94BB3312311A125893DB0962203D9A1C5288F3684273BDD22079CE58C80B00219A6AC55601E87E2D052A450604FD5069CCF83C50DA031E8E363DC715CDB0E87CD06586CF427603B602A4A6077CCC731F2BA3DAFDB0556C79C66638C15F13E8605A4287042A03F36D5BEA658A3EEC08EBFFE5BA969E8C2B461C0459426E9DB88853071');
INSERT INTO "raw_message" VALUES('1548fea58f60681a34d874cd4d97a37f922f3ca580e4612404c93e5c7d2517b5',X'78019D565D73E23A127DA78AFFC0BB375FC61249EECECE1248C0D8C4249018FB4D26C2C8B6247F89E0FCFADB32433277EEEC6ED552E5B2B1A556F739DDA7FB99D6AA14670B52EF6E7BFF148DD824FFCE98D8ECA8880B754E0F84E719FD57B7F34C3794EDE9DB6D6F5B4ADEE387F3BF2FEB454D8F13969D5744BC45F2705ED3AAEEBDB37AD7BB5FCE578B1E7BEB6DB7E6F52526A48FFFE8767AAB9DFA47CFC4BD47B9EF9997F070856EFBD66DBFDF332EE1D7ED8C494D6FFFF7B239AD2A12D3337B0C517C1D31B8BE');
INSERT INTO "raw_message" VALUES('c9ecb30e35fd379a85d7aed6d111f31913177acb695ae33c2497e2750e6981a1',X'7801858FC14E83401086EF24BCC3DC2BD85250416BAD6D4D6A4AD542A47A5B608045D845D8A5D4A79778D1C446E734C97CF9FFF9B62864CDB447223207AE3EF2FCA6A02CCA90A5EF52C78E945581D7AAB2C508698BB10349CD4B283BFD3706E1014A420BBD212C0E79A70B6C04ECA9C860E9B9FE23D01846D18535B463939897AA027E264FC038830D6FC118F6CBC872C6A6331EC360D88FAA2C8840E77FCCC5A621296AAB45EFF05D61D9B68DC971A1BB5EE32F619FF7579E2434C2E3019E0C738C840393A91489');
INSERT INTO "raw_message" VALUES('ab8de561ad2e74ee1cac55c184bd73e4a2746d4fc19d62ce4e8e004370947023',X'7801AD956F77A23814C6DF7B8EDF2167DEB2280306AC2EEB766AA7C73F58AB74B5BEE90910340A098684CA7CFA0D3AD37676ED6C67CEF20631374F6EEE7DF2CB0C0BC9A93E4562D301BFFF51AFCD70884981A30E88394B417A682484861B4CD77BD9C007946609064109524492468E6814B04343E05C80272236E07AEEF95340228062C3321C2736E36EBD06FC8DFC0D983698B0029886FAF11176AC56C7B28066A8A75EEB23813BFF1DE6E13C476BAC0FFA2ADB972522338416FCF3DF99AA0D7D56DB50C15B51E6');
INSERT INTO "raw_message" VALUES('6b5ba3e2a3e3b6e27df830e4285b43161cca48bfafe65b35cf8e59f7eefb3637',X'78019D925D739B3A1086EF99E13F70EF8383C1C28D7B7C527F240E31D8497042ED3B091610068980649BFCFAAA9E7E5DB4D399A32B8D76F7DD7DF6D53308D930F3118B7C6CFC4B30CB38CB3EE5BC823E9C715597F09FAE3D430CF408C9D8481B5E19D5B95F5216E7C03233075C8AFC7BAE413AA3C2B4ECB79825849FFB025A619CA8C88DDB30D83E1A3431520788733D1CB8C9475D33B6B9FCC7B05D63CD8F866DA9CB008D9DE1D8718C9EA58EAE2DB080F1DFD302685B9C81E92D14C6CF16230711D7FAF4877115');
INSERT INTO "raw_message" VALUES('3e9bc99724c303607cb8fd4c6f1ef1767281d2bdf10b3df8086f4b8da895bf97',X'78019D535D6F9B30147D47E23F587DCD48C26712B22C6B9B368D1A92A8A14DBB97CA8009A660033605FAEB675269EDB654D5C60BA0737DEFF139E7DE205E1644D9401ED9E0EB3759BA413EC2CF28B04158D014A47537C1C48F10D9E76517D530CD1204BC06A410275D0649E0D1BACB11E3A0C23C02175BC7DD001C80BE3ED4201C9A863F9625E046E517A05960459F81D6171FAA69EB86ADEBA0D3178F2CCD2047F6E7650E620CEE91B29809B66F23A08954D3FAFE375371A14B710D515C25F171DCA502A561887D');
INSERT INTO "raw_message" VALUES('d2baa8a43b6f262851187deb4bd942ce030fd9e586ec4d337ac93618fcc244e7',X'78019D52DB72DA30107D67867FD0BB0B311799C4294D00E762820D0917036FB2596C195B32B60498AFAFCA349374DA6967AA27CDECD9B37BCED937103267B509119189BE26940511B0F03EE42C24AC0E279266097CAB56DE20007A808D89B6394F517AAAFF0A417E895242937A41D8C6E7A7BA8042A02315117A983AB309A21BA4FB78ABB70302ADDB6A05CD22F905350DE4F2036AEAEAD3C066AB6DB65A48D3D5AB562C22C0FC37CC81A22021D46C4B09F818D16C3703DCF95DC8A35ADF44EF42FF2679C61521DF');
INSERT INTO "raw_message" VALUES('f2884cadfc52f019908ffc51adf5368f03e7b3acd6c4f2219ec235d55fd024ec',X'780195535D6FDA30147D47E23F587D65E623E08486B1AEEB97684B41840EB52F95E3DC1053C74E131B92FDFA39545AA7ADA89B5FE2E85E9F7BEF39E72E409B5CE239D5898F3E7F693616C0806F21F2519CAB14A5655B70C91290EB17D38692A69900145628A55CB40B2AA350956D0D85463BAE1374114C9773C423143A24A671AF076CD46CA065623E21C745776A8B9CAEBDF488DF1FF8FD3E6A75ED6936CEA906FFE3B42914055D039E9CDB6EDF4AC443EA80FBF5EF4EED4097760C9B2CD8267A3F61A96C58C531');
INSERT INTO "raw_message" VALUES('72a9e8f964017f74b2fba460b219363852c3c6f8e8c38e322723df7531e2d7e3',X'78019D575D73E23A127DA78AFFC0BB373319B04492BBB3B3C424606C6212C838F69B0CC2966D49FE12C4F9F5B76542E6E3DEDDADDA5439185B6A759FD37DBA79A28DAAC4C58A34C9CDE09FF936DDFD3B67629B501197EA137D25BCC8E9BFFABD27BAA5EC407737837D25F980BF7EFAEBB241D40E3861F9A79A885D245F3F35B46E0647D62483BBF572B31AB0DD0091ABD1D0DC5EEFAFFFE8F7069B44FD6330C4830779180C2FE1E60BBA199937A3D1C0B884BF7E6F4A1A7AF3BF972D695D93985ED85308E2C711A3');
INSERT INTO "raw_message" VALUES('c59d1ac79b4c106f0d7d1a9bfc34ef616320d6638df880bcc5241f39b763ab71',X'7801858F4D6F82401086EF24FC87B9B75040B42D965A2BB6B111E307D1EA6D8141D6C02E8545C45FDF4D2F6DD2AFC91C269927F3CEB34451974C9B13913A701766E7878CB22845B67FAB753C91BCC8F05E559618213D62EC4052F21CF293FE1D83B0859CD04CAF088B437ED20556021A2A5218AFFC600E3486E4D630A36B6211BBAF2A10A4F525583D98F12358861CCCAED3B165C385214B553C22D0F91FF3B1AAC81EB589271D3E23921E4962FC59E8496AFC251C70B9E54942A35F0EACEAF0809170C01DD422D1');
INSERT INTO "raw_message" VALUES('4cb85c97663f1c3dad2ed5fac61a2a38a963e604f38002ce4e20a01cb392f531',X'780185914173DA301085EF9EF17FD03D3521861589534A5BA029092614689B7093ED3556B025634904E5D757A19349679A69353A68A4B7DFEABD5DA0368D08E64C1711796F2BF5F4B1E4222D506C76A6850756D5257EF0BD05A6C8F79845246F6445AA43EB6F19492CA9182F5B8A892C91879646A5C923D705192FE3D59CF08CF4E09C666917BAE1A5EF915561DE91909299DC93B0ED0E671075BA6E9393B65BBE37621AA3FFCB62548A6D30988C9C89D716EDACC3F0FC6D435F9C8D7F3A5E49F72CF39CA7F83661');
INSERT INTO "raw_message" VALUES('363de9748ceef38b3a6e8165c4d107da904485f78c3ca47d389fc25499c038c6',X'78019554DD72DA3818BD678677D0F46A77A8016364C09452089092C54E064820DC64645B06115B024906BB4FBFB269BB34219B898719234BE7FB393ADF99621973AADD21B9B1C097AFC5C2147B981CB06F8180B30844493924D4DB60BADEC7659CA0681762E0A62042242C0B447D9725658985044722376038B3E77780F8C0AC1946800CBD85DAC502986FE2CFA06602871D40ADAAFEE8D032EAEA074A55F5140B0324B1F5FE311B0B81D6581B0F54B5FFA580AD966FE06FAF2B550D8D541B16B07BE3C970AA0D7A');
INSERT INTO "raw_message" VALUES('d539005f53dcf1a350b534f02f4edeccb62697a8597f8ca1d05ce88d3bf1af29',X'78019D56DB72A348127D5784FE41EFAC1B0A10059EEDEDB5851BC91417D9C892FB0D1008B005A26E5CBE7E0B79A6C7BD311B13B10A2974A9AACC93E79CCCD2534619AE6FC29816B78B7FC67555C6F5BFDFCB3A2DB2FA74738AC997AC8FCF97F7EC5FF3D953966625CF8EB78B1C37E7C5B9FFF2571B17C9B038C7E5FB1712D7C7A4E9BFD08CD04557D262F1F0EC45E1A23C2E523D8D8D042E97E0B7F96C1115EC1F0BD558F80D5FA88AF80096B79A2E9E0B49118FF9CC8E6976FBF7DBBC8C90F894DD6C6C51CA9F29');
INSERT INTO "raw_message" VALUES('99b2f2046aaaf1fd563355d30cc3bef5eb8647afcdd4f0261dfe61df3a7d06c7',X'78018D56CB72A34A12DD2B42FFA03DE3E62940BED3D3630BB7A4E6290B19D9BB2A04062C81A82A8AC7D74F0A77BB7D27EEC41D6F8C4D56E6C993E764F198B08694370162D9EDEC9FA8AC1B54FEFB9497719694AF37C9B1F99274E87C3925FF9A4E1E9338C97972BC9DA5A43ACFCEDD97BF0A9CE17E7646F9E90B45E51157DD179650366B7396CD1E766E18CCF2E30C9BBA8655D950F53FA693599835FF9829FACCABF84C91E0419EDFAAF35B499B0912FC4C271662C9EDDF87B909A5E835B9D958D0CAEF12A914A3');
INSERT INTO "raw_message" VALUES('09596da1eff91c6885a4e404d03cb38353b51a9943e1dad6c03ebd6025ae1574',X'7801A5955B73A24814C7DFADF23B74CD2B8B51B4C1E8BAAE93DB9888266AC298975483076DC506A15B653EFD1E34B33A1973ABA1CA02E973EBC3AFFFA70F52C542BF65725A237FFF93CFF5C103BE82718DF871B8208B4D21E0C29B82982C5501366C110540DC942C180F0A09136337DC14242492ACB99C928B813DBC257C4C2CB75AB5AC1254CAF57C8E0CA7EA2F6298A41BAE8851C48712AD9569AD58215A11AF7CEE9C49A8BD6F664392B009E8ED73AC769F82995E19FC7F7FAF14377489DB40E3643D3BBE3E0C');
INSERT INTO "raw_message" VALUES('92d1fa30bd9b7708ec2e00dd1d76cdf14c4a61f4f8e1766be1bba428af1fd982',X'78019D545D73A248147DB7CAFFD0354FB3E562106962C8BA19BFE2382B9AA8138C2FA9866EA515BA093446F6D7EF856C2599C46C2ACB4B03DDF7F4FD38E7CC98CA12A15D1115D8E88F3FAB9519F319DF336AA3752223141DEA21177EC0C4E63EABB30389E290212F4711E1613D25827AF250572C55E881AB000DE6CEE20A718A744A1A84AE1BD83FAF56D022C87E47868526728F0C1D5E1AD86E625B37514D87A75AE913C5EC8F8F392C4DC98669A33E64FB7C85A153AFD5F8F6365328E812CAB091D3198D0733AD');
INSERT INTO "raw_message" VALUES('a5fb9ea2ec9445144a73c36de8fe87fdd0fd5a0d802fa1b9fd5c8277a2b0a173',X'780195535D53A330147D6786FF90F1B54B0BB405A5DB75D5BAB5D352BB16D7EA8B134228414820092DF8EB37E8CCEAEEEA38E60532F7E47E9C73EE159615A7C60ACAC4035FBFE9DA154698EC70E48198B31CE47537231425986ECBAA8B6B9817190661037248B2AE80340A59DD955848B0273201E76B3F580112812872311A5878688E740D0449F505D80E58B21DB04DF5630DBDFED03307A063AAA36B1328B1F731CCC742C02D366613D5ED4B097B100EA3FEF7FF3B5503FD506328B040E9367D1B11301567714C');
INSERT INTO "raw_message" VALUES('9d615360c7accc2cbb5c774693b972c91f05ba197c03dfd2563b4cfd46dc478c',X'78019D535D6FD330147D8F94FF60F13AD226699B8E9432C63A4A59DD95B5B0B217643B4EE32CB113DBC992FE7A1C26B1019B10F825B1EEF1FD38E7DC2BAA2BC99D35D249085EBFB1AD2B4A28AB691482588A1CE44D2F639C2494EFCBAA471B94171905B8053962594F211E61D1F434551ADC319D80F30DDCAE018BC071301845111EF874625B609B542F811F8095A881EF9A1F6F140E46A13B0447AE39B635439A867F8741AA14DA53673133DD3E94888F07D1D87DFB67A766A0F7660C034E75ABD2A7115B61E222');
INSERT INTO "raw_message" VALUES('0a1a52a7f3f20485523b62d49126f09e02ceb724e875100a0008e059feb47be6',X'7801A5955B73A24A10C7DFADF23B4CED2B07638001A3CB7ADCDCD6289AA8096B5E5203343AC84D9851399FFE0C9A4DDCACB9D55265814C774F77F39B7F8F80F12C96AF099B37D1D76FD5CA085CA02BF09AC8CF9208459B5A4863770EF16CC96BB021511A02720A14111AD672127B4EB2A931C8195A533647E7636B728DA8873C43558877A2E94EAB5A419339FF07293A1A242BA4D4C5C3316EAAB859D790541757B572461834DF37B320CFC90CE4EE99C8F6798B86671858FDF7CF4C454117A20C61BC0E83C3EB93');
INSERT INTO "raw_message" VALUES('d9180c9903b0e258ab5efe73df8d69c0d19323f518d213eaaee515de17498d1d',X'780185925D6FDA301486EF91F80FBE67E123704249C7581B580724D051B40AEE9C70424C1D3B384E20FDF5334853A70D69BEF2C7A3F79CF7BC5EA12E94B09EA94E5CF2F94BBDB6C20859893B97C44AA6243D3739135182627F2C9A78A669C69184154929E3CD9C8A5D28CF4D8DB92627A613327909D6CF84EDC8C0C17EAF6377EFE0BE5E23EBA4F8446C872C6449ECB6D974C0ED82DBEE9146DBAC7A6D4C35BAFFC702CC73BA476B3A36DD7E94083B4EB7DDFDFA6FA7C6D03763C3C0559ABFDF06D6D23CCB386611');
INSERT INTO "raw_message" VALUES('d90b76f06c434e08e45d4c5e1b3c1694e1dfb3ac600e5d62e9d37df35229ecb6',X'78018D575D73E23A127DA78AFFC0BB375F80CC24776767199880B189492071E04D1061CBB624635B26F0EBF7C80999CCDDB97B3755AEF8A3D56AF5397DBA7960A5CEE5D98C96D14DEB9F54C69CCA7FA75C6E2226C3B34CED597ECE5EA9C852F6AF66E3816D18AFD8CB4D6B9B2BD112AFE7BF376DAD0F2D41797A5E50F9B256AFE7252BCAD69E9751EBC77CBA98B5F84B6B4BDB2FA47B69D3CD1FCD466B11E97FB4DA76EB4E55ADF6256EAEC84D87DC5C765BD625FE9A8D212DD9CDDF9B4D5951D0909D39431CE7E7');
CREATE TABLE recipient (
	id INTEGER NOT NULL, 
	issue_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	tier VARCHAR(8) NOT NULL, 
	is_person BOOLEAN NOT NULL, 
	on_paper BOOLEAN NOT NULL, 
	chase BOOLEAN NOT NULL, 
	acknowledged_by VARCHAR(16) NOT NULL, 
	within INTEGER, 
	addresses JSON NOT NULL, 
	standing VARCHAR(16) NOT NULL, round INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(issue_id) REFERENCES issue (id), 
	UNIQUE (issue_id, name)
);
INSERT INTO "recipient" VALUES(1,1,0,'市安委办','报',0,0,0,'displayed',NULL,'["aqscwyh@shi-yingji.example"]','displayed',1);
INSERT INTO "recipient" VALUES(2,1,1,'市森防办','报',0,0,0,'displayed',NULL,'["senfang@shi-yingji.example"]','awaiting',1);
INSERT INTO "recipient" VALUES(3,1,2,'周启明','报',1,1,0,'displayed',NULL,'[]','awaiting',1);
INSERT INTO "recipient" VALUES(4,1,3,'陆航','报',1,0,0,'displayed',NULL,'["luhang@linchengqu.example"]','replied',1);
INSERT INTO "recipient" VALUES(5,1,4,'林朗','报',1,1,0,'displayed',NULL,'[]','awaiting',1);
INSERT INTO "recipient" VALUES(6,1,5,'谭知远','报',1,1,0,'displayed',NULL,'[]','awaiting',1);
INSERT INTO "recipient" VALUES(7,1,6,'顾长风','报',1,0,0,'displayed',NULL,'["guchangfeng@linchengqu.example"]','awaiting',1);
INSERT INTO "recipient" VALUES(8,1,7,'邹远山','报',1,1,0,'displayed',NULL,'[]','awaiting',1);
INSERT INTO "recipient" VALUES(9,1,8,'魏立群','报',1,1,0,'displayed',NULL,'[]','awaiting',1);
INSERT INTO "recipient" VALUES(10,1,9,'高嘉树','报',1,1,0,'displayed',NULL,'[]','awaiting',1);
INSERT INTO "recipient" VALUES(11,1,10,'区委办','送',0,0,0,'displayed',NULL,'["qwb@linchengqu.example"]','replied',1);
INSERT INTO "recipient" VALUES(12,1,11,'区政府办','送',0,0,0,'displayed',NULL,'["qzfb@linchengqu.example"]','awaiting',1);
INSERT INTO "recipient" VALUES(13,1,12,'区教育局','发',0,0,1,'replied',3,'["bangong@lincheng-edu.example", "anquan@lincheng-edu.example"]','replied',1);
INSERT INTO "recipient" VALUES(14,1,13,'区消防救援大队','发',0,0,1,'replied',3,'["lincheng@xiaofang.example"]','replied',1);
INSERT INTO "recipient" VALUES(15,1,14,'区商务局','发',0,0,1,'replied',3,'["swj@linchengqu.example"]','displayed',1);
INSERT INTO "recipient" VALUES(16,1,15,'区市场监督管理局','发',0,0,1,'replied',3,'["scjgj@linchengqu.example"]','displayed',1);
INSERT INTO "recipient" VALUES(17,1,16,'区农业农村局','发',0,0,1,'replied',3,'["nyncj@linchengqu.example"]','replied',1);
INSERT INTO "recipient" VALUES(18,1,17,'区应急管理局','发',0,0,1,'replied',3,'["yjglj@linchengqu.example"]','failed',1);
INSERT INTO "recipient" VALUES(19,1,18,'区住房和城乡建设局','发',0,0,1,'replied',3,'["zjj@linchengqu.example"]','replied',1);
INSERT INTO "recipient" VALUES(20,1,19,'区交通运输局','发',0,0,1,'replied',3,'["jtysj@linchengqu.example"]','delivered',1);
INSERT INTO "recipient" VALUES(21,1,20,'区卫生健康局','发',0,0,1,'replied',3,'["bangong@lincheng-health.example"]','awaiting',1);
INSERT INTO "recipient" VALUES(22,1,21,'区文化和旅游局','发',0,0,1,'replied',3,'["wlj@linchengqu.example"]','displayed',1);
INSERT INTO "recipient" VALUES(23,1,22,'区公安分局','发',0,0,1,'replied',3,'["lincheng@gongan.example"]','replied',1);
INSERT INTO "recipient" VALUES(24,1,23,'临澄街道','发',0,0,1,'replied',3,'["lcjd@linchengqu.example"]','replied',1);
INSERT INTO "recipient" VALUES(25,1,24,'红枫街道','发',0,0,1,'replied',3,'["hfjd@linchengqu.example"]','confirmed',1);
INSERT INTO "recipient" VALUES(26,1,25,'白鹭岭镇','发',0,0,1,'replied',3,'["blz@linchengqu.example"]','replied',1);
INSERT INTO "recipient" VALUES(27,1,26,'云母山镇','发',0,0,1,'replied',3,'["ymsz@linchengqu.example"]','awaiting',1);
INSERT INTO "recipient" VALUES(28,1,27,'清溪镇','发',0,0,1,'replied',3,'["qxz@linchengqu.example"]','failed',1);
INSERT INTO "recipient" VALUES(29,1,28,'区供电公司','发',0,0,1,'replied',3,'["anjian@lincheng-power.example"]','replied',1);
INSERT INTO "recipient" VALUES(30,1,29,'区燃气公司','发',0,0,1,'replied',3,'["anjian@lincheng-gas.example"]','replied',1);
CREATE TABLE recipient_mailbox (
	name TEXT NOT NULL, 
	mailbox VARCHAR(320) NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "recipient_mailbox" VALUES('市安委办','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('市森防办','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('陆航','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('顾长风','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区委办','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区政府办','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区教育局','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区消防救援大队','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区商务局','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区市场监督管理局','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区农业农村局','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区应急管理局','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区住房和城乡建设局','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区交通运输局','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区卫生健康局','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区文化和旅游局','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区公安分局','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('临澄街道','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('红枫街道','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('白鹭岭镇','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('云母山镇','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('清溪镇','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区供电公司','office@linchengqu.example');
INSERT INTO "recipient_mailbox" VALUES('区燃气公司','office@linchengqu.example');
CREATE TABLE "rendition" (
	id INTEGER NOT NULL, 
	issue_id INTEGER NOT NULL, 
	tier VARCHAR(8) NOT NULL, 
	attempt INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	subject TEXT NOT NULL, 
	text TEXT NOT NULL, 
	html TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(issue_id) REFERENCES issue (id), 
	UNIQUE (issue_id, tier, attempt, digest)
);
INSERT INTO "rendition" VALUES(1,1,'报',1,'86923e450e1e0968083463d6e63d711921eff424b37efb6649094df429c4395a','工作专报2023年第6期（请审阅）2023-06','name：

现呈上《工作专报》2023年第6期，请审阅。


【上级会议精神】
· 8月21日，市安委会召开全体（扩大）会议，通报上半年安全生产形势，部署秋季重点工作
· 8月24日，市森防办召开工作例会，研判秋季森林火险形势，要求各地在九月上旬前完成防火道清理和物资清点

【调研指导】
· 8月16日，副区长魏立群带队到白鹭岭镇调研山塘水库安全度汛情况，实地查看值守记录和应急物资……
· 8月18日，区应急管理局负责同志到云母山镇调研烟花爆竹零售点布局，现场核对许可证照，指出库房通风不足等问题三处……
· 8月25日，区消防救援大队、区商务局联合到大型商场检查消防通道和电动自行车停放，约谈物业单位两家

【工作动态】
· 8月2日，区教育局组织全区中小学校开展开学前校舍安全自查，自查表由校长签字后报区教育局备案，共排查隐患四十六处……
· 8月7日，区市场监督管理局对辖区内六家液化石油气充装站开展气瓶专项抽查，抽检气瓶一百二十只，停用超期气瓶五只
· 8月9日，红枫街道组织各社区应急专干开展应急救护培训，七十余人参加，现场考核合格率为百分之九十六
· ……另有 4 条，见附件

【经验推介】
· 红枫街道探索“楼栋安全员”制度：每栋居民楼由一名党员或热心居民担任安全员，每周巡查一次楼道、天台和地下车库……

【工作提示】
· 一、请各责任单位对照区安委会巡查任务清单，于9月8日前完成自查，自查报告报区安委办
· 二、九月为开学季，请区教育局、区市场监督管理局、区消防救援大队按照职责分工，抓好校园及周边安全检查

全文见附件《工作专报2023年第6期.pdf》。

如蒙阅示，请在阅后确认，以便我们登记。

直接回复本邮件“收到”即可。

临澄区打好安全生产翻身仗工作专班
联系人：江予安
电话：0700-5550123
邮箱：office@linchengqu.example
','<!DOCTYPE html><html lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>工作专报2023年第6期</title>

</head>
<body style="margin: 0;padding: 0;background-color: #ffffff;">
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="around" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 12px;">
<!--[if mso]><table role="presentation" width="640" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table class="sheet" cellspacing="0" role="presentation" align="center" width="100%" border="0" cellpadding="0" style="max-width: 640px;">
<tbody><tr><td class="mark" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;mso-line-height-rule: exactly;font-size: 22px;line-height: 34px;color: #c00000;text-align: center;padding: 16px 0 8px 0;border-bottom: 3px solid #c00000;font-weight: bold;">临澄区打好安全生产翻身仗<br>工作专报<br><span class="number" style="font-size: 15px;font-weight: normal;color: #222222;">2023年第6期　2023年8月30日</span></td></tr>
<tr><td class="name" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 16px 0 0 0;">name：</td></tr>
<tr><td class="part" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;">现呈上《工作专报》2023年第6期，请审阅。</td></tr>
<tr><td class="part" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;">
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【上级会议精神】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月21日，市安委会召开全体（扩大）会议，通报上半年安全生产形势，部署秋季重点工作</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月24日，市森防办召开工作例会，研判秋季森林火险形势，要求各地在九月上旬前完成防火道清理和物资清点</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【调研指导】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月16日，副区长魏立群带队到白鹭岭镇调研山塘水库安全度汛情况，实地查看值守记录和应急物资……</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月18日，区应急管理局负责同志到云母山镇调研烟花爆竹零售点布局，现场核对许可证照，指出库房通风不足等问题三处……</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月25日，区消防救援大队、区商务局联合到大型商场检查消防通道和电动自行车停放，约谈物业单位两家</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【工作动态】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月2日，区教育局组织全区中小学校开展开学前校舍安全自查，自查表由校长签字后报区教育局备案，共排查隐患四十六处……</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月7日，区市场监督管理局对辖区内六家液化石油气充装站开展气瓶专项抽查，抽检气瓶一百二十只，停用超期气瓶五只</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月9日，红枫街道组织各社区应急专干开展应急救护培训，七十余人参加，现场考核合格率为百分之九十六</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">……另有 4 条，见附件</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【经验推介】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">红枫街道探索“楼栋安全员”制度：每栋居民楼由一名党员或热心居民担任安全员，每周巡查一次楼道、天台和地下车库……</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【工作提示】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">一、请各责任单位对照区安委会巡查任务清单，于9月8日前完成自查，自查报告报区安委办</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">二、九月为开学季，请区教育局、区市场监督管理局、区消防救援大队按照职责分工，抓好校园及周边安全检查</td></tr>
</tbody></table>
</td></tr>
<tr><td class="part" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;">全文见附件《工作专报2023年第6期.pdf》。</td></tr>
<tr><td class="request" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 12px 0 0 0;">如蒙阅示，请在阅后确认，以便我们登记。</td></tr>
<tr><td class="answer" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 16px 0 4px 0;"><table role="presentation" align="center" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="button" bgcolor="#c00000" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 10px 28px;background-color: #c00000;"><a href="acknowledge" style="color: #ffffff;text-decoration: none;font-size: 16px;">确认收到</a></td></tr></tbody></table></td></tr>
<tr><td class="hint" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;mso-line-height-rule: exactly;font-size: 13px;line-height: 22px;color: #666666;text-align: center;padding: 0 0 12px 0;">点一下会打开一封写好的邮件，直接发出即可；点不开时，请直接回复本邮件“收到”。</td></tr>
<tr><td class="foot" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;text-align: left;mso-line-height-rule: exactly;font-size: 14px;line-height: 24px;color: #444444;padding: 8px 0 0 0;border-top: 1px solid #cccccc;">临澄区打好安全生产翻身仗工作专班<br>联系人：江予安　电话：0700-5550123　邮箱：office@linchengqu.example</td></tr>
</tbody></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></tbody></table>


</body></html>');
INSERT INTO "rendition" VALUES(2,1,'送',1,'853b2b112ec87283f12de74bd871a1fcf1d710ae6df5af87148a8fb6583c3c76','工作专报2023年第6期（请阅知）2023-06','name：

现送上《工作专报》2023年第6期，请阅知。


【上级会议精神】
· 8月21日，市安委会召开全体（扩大）会议，通报上半年安全生产形势，部署秋季重点工作
· 8月24日，市森防办召开工作例会，研判秋季森林火险形势，要求各地在九月上旬前完成防火道清理和物资清点

【调研指导】
· 8月16日，副区长魏立群带队到白鹭岭镇调研山塘水库安全度汛情况，实地查看值守记录和应急物资……
· 8月18日，区应急管理局负责同志到云母山镇调研烟花爆竹零售点布局，现场核对许可证照，指出库房通风不足等问题三处……
· 8月25日，区消防救援大队、区商务局联合到大型商场检查消防通道和电动自行车停放，约谈物业单位两家

【工作动态】
· 8月2日，区教育局组织全区中小学校开展开学前校舍安全自查，自查表由校长签字后报区教育局备案，共排查隐患四十六处……
· 8月7日，区市场监督管理局对辖区内六家液化石油气充装站开展气瓶专项抽查，抽检气瓶一百二十只，停用超期气瓶五只
· 8月9日，红枫街道组织各社区应急专干开展应急救护培训，七十余人参加，现场考核合格率为百分之九十六
· ……另有 4 条，见附件

【经验推介】
· 红枫街道探索“楼栋安全员”制度：每栋居民楼由一名党员或热心居民担任安全员，每周巡查一次楼道、天台和地下车库……

【工作提示】
· 一、请各责任单位对照区安委会巡查任务清单，于9月8日前完成自查，自查报告报区安委办
· 二、九月为开学季，请区教育局、区市场监督管理局、区消防救援大队按照职责分工，抓好校园及周边安全检查

全文见附件《工作专报2023年第6期.pdf》。

收到后请确认，以便我们登记。

直接回复本邮件“收到”即可。

临澄区打好安全生产翻身仗工作专班
联系人：江予安
电话：0700-5550123
邮箱：office@linchengqu.example
','<!DOCTYPE html><html lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>工作专报2023年第6期</title>

</head>
<body style="margin: 0;padding: 0;background-color: #ffffff;">
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="around" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 12px;">
<!--[if mso]><table role="presentation" width="640" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table class="sheet" cellspacing="0" role="presentation" align="center" width="100%" border="0" cellpadding="0" style="max-width: 640px;">
<tbody><tr><td class="mark" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;mso-line-height-rule: exactly;font-size: 22px;line-height: 34px;color: #c00000;text-align: center;padding: 16px 0 8px 0;border-bottom: 3px solid #c00000;font-weight: bold;">临澄区打好安全生产翻身仗<br>工作专报<br><span class="number" style="font-size: 15px;font-weight: normal;color: #222222;">2023年第6期　2023年8月30日</span></td></tr>
<tr><td class="name" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 16px 0 0 0;">name：</td></tr>
<tr><td class="part" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;">现送上《工作专报》2023年第6期，请阅知。</td></tr>
<tr><td class="part" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;">
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【上级会议精神】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月21日，市安委会召开全体（扩大）会议，通报上半年安全生产形势，部署秋季重点工作</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月24日，市森防办召开工作例会，研判秋季森林火险形势，要求各地在九月上旬前完成防火道清理和物资清点</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【调研指导】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月16日，副区长魏立群带队到白鹭岭镇调研山塘水库安全度汛情况，实地查看值守记录和应急物资……</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月18日，区应急管理局负责同志到云母山镇调研烟花爆竹零售点布局，现场核对许可证照，指出库房通风不足等问题三处……</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月25日，区消防救援大队、区商务局联合到大型商场检查消防通道和电动自行车停放，约谈物业单位两家</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【工作动态】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月2日，区教育局组织全区中小学校开展开学前校舍安全自查，自查表由校长签字后报区教育局备案，共排查隐患四十六处……</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月7日，区市场监督管理局对辖区内六家液化石油气充装站开展气瓶专项抽查，抽检气瓶一百二十只，停用超期气瓶五只</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月9日，红枫街道组织各社区应急专干开展应急救护培训，七十余人参加，现场考核合格率为百分之九十六</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">……另有 4 条，见附件</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【经验推介】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">红枫街道探索“楼栋安全员”制度：每栋居民楼由一名党员或热心居民担任安全员，每周巡查一次楼道、天台和地下车库……</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【工作提示】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">一、请各责任单位对照区安委会巡查任务清单，于9月8日前完成自查，自查报告报区安委办</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">二、九月为开学季，请区教育局、区市场监督管理局、区消防救援大队按照职责分工，抓好校园及周边安全检查</td></tr>
</tbody></table>
</td></tr>
<tr><td class="part" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;">全文见附件《工作专报2023年第6期.pdf》。</td></tr>
<tr><td class="request" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 12px 0 0 0;">收到后请确认，以便我们登记。</td></tr>
<tr><td class="answer" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 16px 0 4px 0;"><table role="presentation" align="center" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="button" bgcolor="#c00000" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 10px 28px;background-color: #c00000;"><a href="acknowledge" style="color: #ffffff;text-decoration: none;font-size: 16px;">确认收到</a></td></tr></tbody></table></td></tr>
<tr><td class="hint" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;mso-line-height-rule: exactly;font-size: 13px;line-height: 22px;color: #666666;text-align: center;padding: 0 0 12px 0;">点一下会打开一封写好的邮件，直接发出即可；点不开时，请直接回复本邮件“收到”。</td></tr>
<tr><td class="foot" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;text-align: left;mso-line-height-rule: exactly;font-size: 14px;line-height: 24px;color: #444444;padding: 8px 0 0 0;border-top: 1px solid #cccccc;">临澄区打好安全生产翻身仗工作专班<br>联系人：江予安　电话：0700-5550123　邮箱：office@linchengqu.example</td></tr>
</tbody></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></tbody></table>


</body></html>');
INSERT INTO "rendition" VALUES(3,1,'发',1,'18ed9fe9c65df887894f2f8a5119c83be2a2ce5fcc5cd650b942db1ba9d29f71','工作专报2023年第6期（请贯彻落实并回复）2023-06','name：

现印发《工作专报》2023年第6期，请认真贯彻落实。


【上级会议精神】
· 8月21日，市安委会召开全体（扩大）会议，通报上半年安全生产形势，部署秋季重点工作
· 8月24日，市森防办召开工作例会，研判秋季森林火险形势，要求各地在九月上旬前完成防火道清理和物资清点

【调研指导】
· 8月16日，副区长魏立群带队到白鹭岭镇调研山塘水库安全度汛情况，实地查看值守记录和应急物资……
· 8月18日，区应急管理局负责同志到云母山镇调研烟花爆竹零售点布局，现场核对许可证照，指出库房通风不足等问题三处……
· 8月25日，区消防救援大队、区商务局联合到大型商场检查消防通道和电动自行车停放，约谈物业单位两家

【工作动态】
· 8月2日，区教育局组织全区中小学校开展开学前校舍安全自查，自查表由校长签字后报区教育局备案，共排查隐患四十六处……
· 8月7日，区市场监督管理局对辖区内六家液化石油气充装站开展气瓶专项抽查，抽检气瓶一百二十只，停用超期气瓶五只
· 8月9日，红枫街道组织各社区应急专干开展应急救护培训，七十余人参加，现场考核合格率为百分之九十六
· ……另有 4 条，见附件

【经验推介】
· 红枫街道探索“楼栋安全员”制度：每栋居民楼由一名党员或热心居民担任安全员，每周巡查一次楼道、天台和地下车库……

【工作提示】
· 一、请各责任单位对照区安委会巡查任务清单，于9月8日前完成自查，自查报告报区安委办
· 二、九月为开学季，请区教育局、区市场监督管理局、区消防救援大队按照职责分工，抓好校园及周边安全检查

全文见附件《工作专报2023年第6期.pdf》。

请于12月1日（星期二）前回复确认。

直接回复本邮件“收到”即可。

临澄区打好安全生产翻身仗工作专班
联系人：江予安
电话：0700-5550123
邮箱：office@linchengqu.example
','<!DOCTYPE html><html lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>工作专报2023年第6期</title>

</head>
<body style="margin: 0;padding: 0;background-color: #ffffff;">
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="around" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 12px;">
<!--[if mso]><table role="presentation" width="640" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table class="sheet" cellspacing="0" role="presentation" align="center" width="100%" border="0" cellpadding="0" style="max-width: 640px;">
<tbody><tr><td class="mark" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;mso-line-height-rule: exactly;font-size: 22px;line-height: 34px;color: #c00000;text-align: center;padding: 16px 0 8px 0;border-bottom: 3px solid #c00000;font-weight: bold;">临澄区打好安全生产翻身仗<br>工作专报<br><span class="number" style="font-size: 15px;font-weight: normal;color: #222222;">2023年第6期　2023年8月30日</span></td></tr>
<tr><td class="name" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 16px 0 0 0;">name：</td></tr>
<tr><td class="part" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;">现印发《工作专报》2023年第6期，请认真贯彻落实。</td></tr>
<tr><td class="part" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;">
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【上级会议精神】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月21日，市安委会召开全体（扩大）会议，通报上半年安全生产形势，部署秋季重点工作</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月24日，市森防办召开工作例会，研判秋季森林火险形势，要求各地在九月上旬前完成防火道清理和物资清点</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【调研指导】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月16日，副区长魏立群带队到白鹭岭镇调研山塘水库安全度汛情况，实地查看值守记录和应急物资……</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月18日，区应急管理局负责同志到云母山镇调研烟花爆竹零售点布局，现场核对许可证照，指出库房通风不足等问题三处……</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月25日，区消防救援大队、区商务局联合到大型商场检查消防通道和电动自行车停放，约谈物业单位两家</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【工作动态】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月2日，区教育局组织全区中小学校开展开学前校舍安全自查，自查表由校长签字后报区教育局备案，共排查隐患四十六处……</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月7日，区市场监督管理局对辖区内六家液化石油气充装站开展气瓶专项抽查，抽检气瓶一百二十只，停用超期气瓶五只</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月9日，红枫街道组织各社区应急专干开展应急救护培训，七十余人参加，现场考核合格率为百分之九十六</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">……另有 4 条，见附件</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【经验推介】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">红枫街道探索“楼栋安全员”制度：每栋居民楼由一名党员或热心居民担任安全员，每周巡查一次楼道、天台和地下车库……</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【工作提示】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">一、请各责任单位对照区安委会巡查任务清单，于9月8日前完成自查，自查报告报区安委办</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">二、九月为开学季，请区教育局、区市场监督管理局、区消防救援大队按照职责分工，抓好校园及周边安全检查</td></tr>
</tbody></table>
</td></tr>
<tr><td class="part" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;">全文见附件《工作专报2023年第6期.pdf》。</td></tr>
<tr><td class="request" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 12px 0 0 0;">请于12月1日（星期二）前回复确认。</td></tr>
<tr><td class="answer" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 16px 0 4px 0;"><table role="presentation" align="center" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="button" bgcolor="#c00000" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 10px 28px;background-color: #c00000;"><a href="acknowledge" style="color: #ffffff;text-decoration: none;font-size: 16px;">确认收到</a></td></tr></tbody></table></td></tr>
<tr><td class="hint" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;mso-line-height-rule: exactly;font-size: 13px;line-height: 22px;color: #666666;text-align: center;padding: 0 0 12px 0;">点一下会打开一封写好的邮件，直接发出即可；点不开时，请直接回复本邮件“收到”。</td></tr>
<tr><td class="foot" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;text-align: left;mso-line-height-rule: exactly;font-size: 14px;line-height: 24px;color: #444444;padding: 8px 0 0 0;border-top: 1px solid #cccccc;">临澄区打好安全生产翻身仗工作专班<br>联系人：江予安　电话：0700-5550123　邮箱：office@linchengqu.example</td></tr>
</tbody></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></tbody></table>


</body></html>');
INSERT INTO "rendition" VALUES(4,1,'发',2,'87101529dd1c06ba38156004cca6d316015cd869a00b801f71d304277683f55f','【第2次送达】工作专报2023年第6期（请贯彻落实并回复）2023-06','【第2次送达】本件已于first-sent印发，尚未收到贵单位的回复，现再次送达。没有收到回执不等于贵单位没有阅读，若已回复，敬请谅解。


name：

现印发《工作专报》2023年第6期，请认真贯彻落实。


【上级会议精神】
· 8月21日，市安委会召开全体（扩大）会议，通报上半年安全生产形势，部署秋季重点工作
· 8月24日，市森防办召开工作例会，研判秋季森林火险形势，要求各地在九月上旬前完成防火道清理和物资清点

【调研指导】
· 8月16日，副区长魏立群带队到白鹭岭镇调研山塘水库安全度汛情况，实地查看值守记录和应急物资……
· 8月18日，区应急管理局负责同志到云母山镇调研烟花爆竹零售点布局，现场核对许可证照，指出库房通风不足等问题三处……
· 8月25日，区消防救援大队、区商务局联合到大型商场检查消防通道和电动自行车停放，约谈物业单位两家

【工作动态】
· 8月2日，区教育局组织全区中小学校开展开学前校舍安全自查，自查表由校长签字后报区教育局备案，共排查隐患四十六处……
· 8月7日，区市场监督管理局对辖区内六家液化石油气充装站开展气瓶专项抽查，抽检气瓶一百二十只，停用超期气瓶五只
· 8月9日，红枫街道组织各社区应急专干开展应急救护培训，七十余人参加，现场考核合格率为百分之九十六
· ……另有 4 条，见附件

【经验推介】
· 红枫街道探索“楼栋安全员”制度：每栋居民楼由一名党员或热心居民担任安全员，每周巡查一次楼道、天台和地下车库……

【工作提示】
· 一、请各责任单位对照区安委会巡查任务清单，于9月8日前完成自查，自查报告报区安委办
· 二、九月为开学季，请区教育局、区市场监督管理局、区消防救援大队按照职责分工，抓好校园及周边安全检查

全文见附件《工作专报2023年第6期.pdf》。

请于12月1日（星期二）前回复确认。

直接回复本邮件“收到”即可。

临澄区打好安全生产翻身仗工作专班
联系人：江予安
电话：0700-5550123
邮箱：office@linchengqu.example
','<!DOCTYPE html><html lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>工作专报2023年第6期</title>

</head>
<body style="margin: 0;padding: 0;background-color: #ffffff;">
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="around" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 12px;">
<!--[if mso]><table role="presentation" width="640" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table class="sheet" cellspacing="0" role="presentation" align="center" width="100%" border="0" cellpadding="0" style="max-width: 640px;">
<tbody><tr><td class="banner" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;text-align: left;mso-line-height-rule: exactly;color: #c00000;padding: 8px 12px;border: 1px solid #c00000;">【第2次送达】本件已于first-sent印发，尚未收到贵单位的回复，现再次送达。没有收到回执不等于贵单位没有阅读，若已回复，敬请谅解。</td></tr>
<tr><td class="mark" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;mso-line-height-rule: exactly;font-size: 22px;line-height: 34px;color: #c00000;text-align: center;padding: 16px 0 8px 0;border-bottom: 3px solid #c00000;font-weight: bold;">临澄区打好安全生产翻身仗<br>工作专报<br><span class="number" style="font-size: 15px;font-weight: normal;color: #222222;">2023年第6期　2023年8月30日</span></td></tr>
<tr><td class="name" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 16px 0 0 0;">name：</td></tr>
<tr><td class="part" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;">现印发《工作专报》2023年第6期，请认真贯彻落实。</td></tr>
<tr><td class="part" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;">
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【上级会议精神】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月21日，市安委会召开全体（扩大）会议，通报上半年安全生产形势，部署秋季重点工作</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月24日，市森防办召开工作例会，研判秋季森林火险形势，要求各地在九月上旬前完成防火道清理和物资清点</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【调研指导】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月16日，副区长魏立群带队到白鹭岭镇调研山塘水库安全度汛情况，实地查看值守记录和应急物资……</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月18日，区应急管理局负责同志到云母山镇调研烟花爆竹零售点布局，现场核对许可证照，指出库房通风不足等问题三处……</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月25日，区消防救援大队、区商务局联合到大型商场检查消防通道和电动自行车停放，约谈物业单位两家</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【工作动态】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月2日，区教育局组织全区中小学校开展开学前校舍安全自查，自查表由校长签字后报区教育局备案，共排查隐患四十六处……</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月7日，区市场监督管理局对辖区内六家液化石油气充装站开展气瓶专项抽查，抽检气瓶一百二十只，停用超期气瓶五只</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">8月9日，红枫街道组织各社区应急专干开展应急救护培训，七十余人参加，现场考核合格率为百分之九十六</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">……另有 4 条，见附件</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【经验推介】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">红枫街道探索“楼栋安全员”制度：每栋居民楼由一名党员或热心居民担任安全员，每周巡查一次楼道、天台和地下车库……</td></tr>
</tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="heading" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;font-weight: bold;">【工作提示】</td></tr></tbody></table>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">
<tbody><tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">一、请各责任单位对照区安委会巡查任务清单，于9月8日前完成自查，自查报告报区安委办</td></tr>
<tr><td class="dot" valign="top" width="16" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;width: 16px;">·</td><td class="line" valign="top" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;">二、九月为开学季，请区教育局、区市场监督管理局、区消防救援大队按照职责分工，抓好校园及周边安全检查</td></tr>
</tbody></table>
</td></tr>
<tr><td class="part" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 8px 0 0 0;">全文见附件《工作专报2023年第6期.pdf》。</td></tr>
<tr><td class="request" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 12px 0 0 0;">请于12月1日（星期二）前回复确认。</td></tr>
<tr><td class="answer" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 16px 0 4px 0;"><table role="presentation" align="center" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="button" bgcolor="#c00000" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 10px 28px;background-color: #c00000;"><a href="acknowledge" style="color: #ffffff;text-decoration: none;font-size: 16px;">确认收到</a></td></tr></tbody></table></td></tr>
<tr><td class="hint" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;mso-line-height-rule: exactly;font-size: 13px;line-height: 22px;color: #666666;text-align: center;padding: 0 0 12px 0;">点一下会打开一封写好的邮件，直接发出即可；点不开时，请直接回复本邮件“收到”。</td></tr>
<tr><td class="foot" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;text-align: left;mso-line-height-rule: exactly;font-size: 14px;line-height: 24px;color: #444444;padding: 8px 0 0 0;border-top: 1px solid #cccccc;">临澄区打好安全生产翻身仗工作专班<br>联系人：江予安　电话：0700-5550123　邮箱：office@linchengqu.example</td></tr>
</tbody></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></tbody></table>


</body></html>');
CREATE TABLE rendition_attachment (
	rendition_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	content_type VARCHAR(255) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	PRIMARY KEY (rendition_id, position), 
	FOREIGN KEY(digest) REFERENCES blob (digest), 
	FOREIGN KEY(rendition_id) REFERENCES rendition (id)
);
INSERT INTO "rendition_attachment" VALUES(1,0,'工作专报2023年第6期.pdf','application/pdf','74e7cdf7056ec9874de0339944ff4b1e941fc9d684a212cff96fee47f8bb1530');
INSERT INTO "rendition_attachment" VALUES(2,0,'工作专报2023年第6期.pdf','application/pdf','74e7cdf7056ec9874de0339944ff4b1e941fc9d684a212cff96fee47f8bb1530');
INSERT INTO "rendition_attachment" VALUES(3,0,'工作专报2023年第6期.pdf','application/pdf','74e7cdf7056ec9874de0339944ff4b1e941fc9d684a212cff96fee47f8bb1530');
INSERT INTO "rendition_attachment" VALUES(4,0,'工作专报2023年第6期.pdf','application/pdf','74e7cdf7056ec9874de0339944ff4b1e941fc9d684a212cff96fee47f8bb1530');
CREATE TABLE restored (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	made_at DATETIME NOT NULL, 
	settled_at DATETIME, 
	PRIMARY KEY (id)
);
CREATE TABLE ruling (
	id INTEGER NOT NULL, 
	evidence_id INTEGER NOT NULL, 
	verdict VARCHAR(16) NOT NULL, 
	at DATETIME NOT NULL, 
	"by" VARCHAR(128) NOT NULL, 
	reason TEXT NOT NULL, 
	delivery_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id), 
	FOREIGN KEY(delivery_id) REFERENCES delivery (id)
);
INSERT INTO "ruling" VALUES(1,3,'voided','2026-11-26 15:35:33.178127','江予安','打错了',2);
INSERT INTO "ruling" VALUES(2,33,'accepted','2026-11-26 15:35:41.238876','江予安','',NULL);
CREATE TABLE settled_sender (
	mailbox VARCHAR(320) NOT NULL, 
	sender VARCHAR(320) NOT NULL, 
	name TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	"by" VARCHAR(128) NOT NULL, 
	PRIMARY KEY (mailbox, sender)
);
CREATE INDEX ix_evidence_delivery_id ON evidence (delivery_id);
CREATE INDEX delivery_route ON delivery (route, claimed_at);
CREATE INDEX ix_ruling_evidence_id ON ruling (evidence_id);
CREATE INDEX ix_action_issue ON action (issue);
CREATE INDEX ix_evidence_recipient_id ON evidence (recipient_id);
CREATE INDEX delivery_work ON delivery (issue_id, state, sender, id);
COMMIT;
