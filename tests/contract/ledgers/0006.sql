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
INSERT INTO "action" VALUES(1,'2026-11-26 15:32:23.619183','江予安','office-pc','send','2023-06',NULL,'开始：25 封');
INSERT INTO "action" VALUES(2,'2026-11-26 15:32:30.099485','江予安','office-pc','send','2023-06',NULL,'结束：发出 24 封');
INSERT INTO "action" VALUES(3,'2026-11-26 15:33:01.695976','江予安','office-pc','resend','2023-06',NULL,'开始：8 个收件人');
INSERT INTO "action" VALUES(4,'2026-11-26 15:33:04.038821','江予安','office-pc','resend','2023-06',NULL,'结束：发出 8 封');
INSERT INTO "action" VALUES(5,'2026-11-26 15:33:39.600487','江予安','office-pc','void','2023-06','市森防办','[3] 打错了');
INSERT INTO "action" VALUES(6,'2026-11-26 15:33:49.460505','江予安','office-pc','acknowledge','2023-06','红枫街道','电话确认');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
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
INSERT INTO "cursor" VALUES('office@linchengqu.example','INBOX',3150642698,131,'2026-11-26 15:33:13.579745');
INSERT INTO "cursor" VALUES('office@linchengqu.example','Junk',3150634022,100,'2026-11-26 15:33:13.621671');
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
	reply_text TEXT NOT NULL, round INTEGER DEFAULT 1 NOT NULL, route VARCHAR(320), deferred_since DATETIME, copied_at DATETIME, stage_on DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(issue_id) REFERENCES issue (id), 
	FOREIGN KEY(recipient_id) REFERENCES recipient (id), 
	FOREIGN KEY(rendition_id) REFERENCES rendition (id), 
	UNIQUE (message_id), 
	UNIQUE (recipient_id, attempt, address), 
	UNIQUE (token)
);
INSERT INTO "delivery" VALUES(1,1,1,1,1,'aqscwyh@shi-yingji.example','sna2othwrr3l2squms2v','dispatch.sna2othwrr3l2squms2v@linchengqu.example','accepted',NULL,'2026-11-26 15:32:24.019254',NULL,1,'2026-11-26 15:32:24.801357',250,NULL,'Mail OK queued as sandbox,0001',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(2,1,2,1,1,'senfang@shi-yingji.example','tzv46yf4nqpas5c4f5cc','dispatch.tzv46yf4nqpas5c4f5cc@linchengqu.example','accepted',NULL,'2026-11-26 15:32:24.400896',NULL,1,'2026-11-26 15:32:25.076864',250,NULL,'Mail OK queued as sandbox,0002',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(3,1,4,1,1,'luhang@linchengqu.example','6e6im7424ug576emwujg','dispatch.6e6im7424ug576emwujg@linchengqu.example','accepted',NULL,'2026-11-26 15:32:24.801542',NULL,1,'2026-11-26 15:32:25.721789',250,NULL,'Mail OK queued as sandbox,0003',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(4,1,7,1,1,'guchangfeng@linchengqu.example','zstfxpckii76t5uzp7h2','dispatch.zstfxpckii76t5uzp7h2@linchengqu.example','accepted',NULL,'2026-11-26 15:32:25.077570',NULL,1,'2026-11-26 15:32:25.979955',250,NULL,'Mail OK queued as sandbox,0004',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(5,1,11,2,1,'qwb@linchengqu.example','cdobe73a4jwkv2pzst77','dispatch.cdobe73a4jwkv2pzst77@linchengqu.example','accepted',NULL,'2026-11-26 15:32:25.728957',NULL,1,'2026-11-26 15:32:26.053507',250,NULL,'Mail OK queued as sandbox,0005',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(6,1,12,2,1,'qzfb@linchengqu.example','txyxa5rgmafamaurbn4h','dispatch.txyxa5rgmafamaurbn4h@linchengqu.example','accepted',NULL,'2026-11-26 15:32:25.985404',NULL,1,'2026-11-26 15:32:26.127560',250,NULL,'Mail OK queued as sandbox,0006',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(7,1,13,3,1,'bangong@lincheng-edu.example','kjqiwbm5uezhsn2yqw3e','dispatch.kjqiwbm5uezhsn2yqw3e@linchengqu.example','accepted',NULL,'2026-11-26 15:32:26.079849',NULL,1,'2026-11-26 15:32:26.157945',250,NULL,'Mail OK queued as sandbox,0007',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(8,1,13,3,1,'anquan@lincheng-edu.example','zp64ih5xznzxwntgouye','dispatch.zp64ih5xznzxwntgouye@linchengqu.example','accepted',NULL,'2026-11-26 15:32:26.130402',NULL,1,'2026-11-26 15:32:26.195163',250,NULL,'Mail OK queued as sandbox,0008',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(9,1,14,3,1,'lincheng@xiaofang.example','273jea7aaye46yj7usbi','dispatch.273jea7aaye46yj7usbi@linchengqu.example','accepted',NULL,'2026-11-26 15:32:26.158103',NULL,1,'2026-11-26 15:32:26.238505',250,NULL,'Mail OK queued as sandbox,0009',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(10,1,15,3,1,'swj@linchengqu.example','xe3op72oehibrfua6sy6','dispatch.xe3op72oehibrfua6sy6@linchengqu.example','accepted',NULL,'2026-11-26 15:32:26.195326',NULL,1,'2026-11-26 15:32:26.283593',250,NULL,'Mail OK queued as sandbox,0010',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(11,1,16,3,1,'scjgj@linchengqu.example','vnjfhipwp6cio24n4udq','dispatch.vnjfhipwp6cio24n4udq@linchengqu.example','accepted',NULL,'2026-11-26 15:32:26.238643',NULL,1,'2026-11-26 15:32:26.334392',250,NULL,'Mail OK queued as sandbox,0011',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(12,1,17,3,1,'nyncj@linchengqu.example','u3v2rrmmisgcrswl53og','dispatch.u3v2rrmmisgcrswl53og@linchengqu.example','accepted',NULL,'2026-11-26 15:32:26.299213',NULL,1,'2026-11-26 15:32:26.372483',250,NULL,'Mail OK queued as sandbox,0012',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(13,1,18,3,1,'yjglj@linchengqu.example','cb5uas5dnqif2qvsyatn','dispatch.cb5uas5dnqif2qvsyatn@linchengqu.example','refused',NULL,'2026-11-26 15:32:26.342337',NULL,1,NULL,550,'5.1.1','5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(14,1,19,3,1,'zjj@linchengqu.example','wfi5zccj4hmtemfsxkt7','dispatch.wfi5zccj4hmtemfsxkt7@linchengqu.example','accepted',NULL,'2026-11-26 15:32:26.372631',NULL,1,'2026-11-26 15:32:26.442763',250,NULL,'Mail OK queued as sandbox,0013',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(15,1,20,3,1,'jtysj@linchengqu.example','uwk5fsnbawf2olancj3r','dispatch.uwk5fsnbawf2olancj3r@linchengqu.example','accepted',NULL,'2026-11-26 15:32:26.395630',NULL,1,'2026-11-26 15:32:26.513774',250,NULL,'Mail OK queued as sandbox,0014',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(16,1,21,3,1,'bangong@lincheng-health.example','ajjjgecatsk3kj5kx66g','dispatch.ajjjgecatsk3kj5kx66g@linchengqu.example','accepted',NULL,'2026-11-26 15:32:26.445912',NULL,1,'2026-11-26 15:32:26.825971',250,NULL,'Mail OK queued as sandbox,0015',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(17,1,22,3,1,'wlj@linchengqu.example','axzbbrzzm2dmzvmykea6','dispatch.axzbbrzzm2dmzvmykea6@linchengqu.example','accepted',NULL,'2026-11-26 15:32:26.513897',NULL,1,'2026-11-26 15:32:27.241716',250,NULL,'Mail OK queued as sandbox,0016',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(18,1,23,3,1,'lincheng@gongan.example','emmnwrd3gd6xhwihwgkj','dispatch.emmnwrd3gd6xhwihwgkj@linchengqu.example','accepted',NULL,'2026-11-26 15:32:26.826203',NULL,1,'2026-11-26 15:32:27.661058',250,NULL,'Mail OK queued as sandbox,0017',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(19,1,24,3,1,'lcjd@linchengqu.example','bfgyqrmiwhavec5gjanc','dispatch.bfgyqrmiwhavec5gjanc@linchengqu.example','accepted',NULL,'2026-11-26 15:32:27.290190',NULL,1,'2026-11-26 15:32:27.717200',250,NULL,'Mail OK queued as sandbox,0018',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(20,1,25,3,1,'hfjd@linchengqu.example','guwub2qygpp3gkw7xlfo','dispatch.guwub2qygpp3gkw7xlfo@linchengqu.example','accepted',NULL,'2026-11-26 15:32:27.661213',NULL,1,'2026-11-26 15:32:27.793920',250,NULL,'Mail OK queued as sandbox,0019',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(21,1,26,3,1,'blz@linchengqu.example','ywc6twmpadey3se27syv','dispatch.ywc6twmpadey3se27syv@linchengqu.example','accepted',NULL,'2026-11-26 15:32:27.717352',NULL,1,'2026-11-26 15:32:27.935894',250,NULL,'Mail OK queued as sandbox,0020',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(22,1,27,3,1,'ymsz@linchengqu.example','tru7wwpp3ncntqthhuji','dispatch.tru7wwpp3ncntqthhuji@linchengqu.example','accepted',NULL,'2026-11-26 15:32:27.796961',NULL,1,'2026-11-26 15:32:28.641108',250,NULL,'Mail OK queued as sandbox,0021',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(23,1,28,3,1,'qxz@linchengqu.example','wuaj53neczgvbrrbhgtn','dispatch.wuaj53neczgvbrrbhgtn@linchengqu.example','accepted',NULL,'2026-11-26 15:32:27.936047',NULL,1,'2026-11-26 15:32:29.201247',250,NULL,'Mail OK queued as sandbox,0022',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(24,1,29,3,1,'anjian@lincheng-power.example','cthaqwtbarowvy7kdhkq','dispatch.cthaqwtbarowvy7kdhkq@linchengqu.example','accepted',NULL,'2026-11-26 15:32:28.641323',NULL,1,'2026-11-26 15:32:29.799786',250,NULL,'Mail OK queued as sandbox,0023',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(25,1,30,3,1,'anjian@lincheng-gas.example','z6adegqz7pfazookkzeo','dispatch.z6adegqz7pfazookkzeo@linchengqu.example','accepted',NULL,'2026-11-26 15:32:29.203154',NULL,1,'2026-11-26 15:32:29.938669',250,NULL,'Mail OK queued as sandbox,0024',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(26,1,13,4,2,'anquan@lincheng-edu.example','54zfu7wungufchlaqyrf','dispatch.54zfu7wungufchlaqyrf@linchengqu.example','accepted',NULL,'2026-11-26 15:33:02.380213',NULL,1,'2026-11-26 15:33:02.761466',250,NULL,'Mail OK queued as sandbox,0025',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(27,1,15,4,2,'swj@linchengqu.example','qwfw5etjueb7ps5zd4ah','dispatch.qwfw5etjueb7ps5zd4ah@linchengqu.example','accepted',NULL,'2026-11-26 15:33:02.621038',NULL,1,'2026-11-26 15:33:02.907101',250,NULL,'Mail OK queued as sandbox,0026',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(28,1,16,4,2,'scjgj@linchengqu.example','nxxq2gkzypufkc72rart','dispatch.nxxq2gkzypufkc72rart@linchengqu.example','accepted',NULL,'2026-11-26 15:33:02.765558',NULL,1,'2026-11-26 15:33:03.095766',250,NULL,'Mail OK queued as sandbox,0027',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(29,1,20,4,2,'jtysj@linchengqu.example','g6lcppph5yznf542equj','dispatch.g6lcppph5yznf542equj@linchengqu.example','accepted',NULL,'2026-11-26 15:33:02.907286',NULL,1,'2026-11-26 15:33:03.254337',250,NULL,'Mail OK queued as sandbox,0028',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(30,1,22,4,2,'wlj@linchengqu.example','5w4gb3kaq62ffmkuph7n','dispatch.5w4gb3kaq62ffmkuph7n@linchengqu.example','accepted',NULL,'2026-11-26 15:33:03.096328',NULL,1,'2026-11-26 15:33:03.351158',250,NULL,'Mail OK queued as sandbox,0029',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(31,1,25,4,2,'hfjd@linchengqu.example','cfaxqbd47smbuwoxdzhf','dispatch.cfaxqbd47smbuwoxdzhf@linchengqu.example','accepted',NULL,'2026-11-26 15:33:03.254476',NULL,1,'2026-11-26 15:33:03.453624',250,NULL,'Mail OK queued as sandbox,0030',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(32,1,27,4,2,'ymsz@linchengqu.example','gkktp63tczosizmotb57','dispatch.gkktp63tczosizmotb57@linchengqu.example','accepted',NULL,'2026-11-26 15:33:03.351867',NULL,1,'2026-11-26 15:33:03.661428',250,NULL,'Mail OK queued as sandbox,0031',1,'office@linchengqu.example',NULL,NULL,NULL);
INSERT INTO "delivery" VALUES(33,1,29,4,2,'anjian@lincheng-power.example','ny2yfvxffmxmmx4yfdvo','dispatch.ny2yfvxffmxmmx4yfdvo@linchengqu.example','accepted',NULL,'2026-11-26 15:33:03.454081',NULL,1,'2026-11-26 15:33:03.862028',250,NULL,'Mail OK queued as sandbox,0032',1,'office@linchengqu.example',NULL,NULL,NULL);
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
INSERT INTO "evidence" VALUES(1,13,'smtp-reply','failed','submission',1,'2026-11-26 15:32:26.394745','2026-11-26 15:32:26.394745','服务器拒收：550 5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown','refused by the server: 550 5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "evidence" VALUES(2,1,'read-receipt','displayed','message-id',1,'2026-11-26 15:32:24.000000','2026-11-26 15:32:38.706244','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',101,'a19be42b81897ed6f7e39f9c7a04546ce96626a8a74addcdb9a5c4797e03a169',NULL,'aqscwyh@shi-yingji.example','指明了我们的邮件；发自该单位（aqscwyh@shi-yingji.example）','it names our message; it is from the unit (aqscwyh@shi-yingji.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(3,2,'reply','replied','message-id',1,'2026-11-26 15:32:25.000000','2026-11-26 15:32:38.706244','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',102,'93e14af395b04a6c948e5f39ab550dd234086524043fa47a26d391435db6623c','2026-11-26 15:33:39.600439','senfang@shi-yingji.example','指明了我们的邮件；发自该单位（senfang@shi-yingji.example）','it names our message; it is from the unit (senfang@shi-yingji.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(4,3,'read-receipt','displayed','message-id',1,'2026-11-26 15:32:25.000000','2026-11-26 15:32:38.706244','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',103,'681226767f6ada28dfa1ed2ef3931eacd8432f7fba4dfef337aa448d96ac6ec6',NULL,'luhang@linchengqu.example','指明了我们的邮件；发自该单位（luhang@linchengqu.example）','it names our message; it is from the unit (luhang@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(5,3,'reply','replied','message-id',1,'2026-11-26 15:32:25.000000','2026-11-26 15:32:38.706244','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',104,'05a52ba76675ea4ea46c8f1087e86715836c685fb16e48aa6d5321a6d7d2a926',NULL,'luhang@linchengqu.example','指明了我们的邮件；发自该单位（luhang@linchengqu.example）','it names our message; it is from the unit (luhang@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(6,5,'reply','replied','token',1,'2026-11-26 15:32:26.000000','2026-11-26 15:32:38.706244','回复：收到。 区委办','reply: 收到。 区委办','office@linchengqu.example','INBOX',105,'ea6ca48e17d79ed89e1573f3cf4c20eb7f30ed19d7012ac46878a2389f524c68',NULL,'qwb@linchengqu.example','带有我们的回执编号；发自该单位（qwb@linchengqu.example）','it bears our token; it is from the unit (qwb@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(7,6,'auto-reply','awaiting','address',0,'2026-11-26 15:32:26.000000','2026-11-26 15:32:38.706244','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',106,'7a870bdc65091807d4a14538fff327652a3d36e6568e2f2f09d5bac56605ebcd',NULL,'qzfb@linchengqu.example','只是地址对得上，没有指明我们的邮件','only its address fits; it names no message of ours',NULL,NULL);
INSERT INTO "evidence" VALUES(8,7,'delivery-report','failed','message-id',1,'2026-11-26 15:32:26.000000','2026-11-26 15:32:38.706244','退信 5.1.1 SMTP error, RCPT TO: 550 5.1.1 <bangong@lincheng-edu.example> User unknown','bounced 5.1.1 SMTP error, RCPT TO: 550 5.1.1 <bangong@lincheng-edu.example> User unknown','office@linchengqu.example','INBOX',107,'a6547505fcf6eacb4362152358fdef762bf034c16c61f6bcd800173f9174dfba',NULL,'postmaster@lincheng-edu.example','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL);
INSERT INTO "evidence" VALUES(9,9,'reply','replied','message-id',1,'2026-11-26 15:32:26.000000','2026-11-26 15:32:38.706244','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',108,'0fbdfb3a8105f87e59697c1926ab8ad2ac92237b0a5ccafcf2c5dac035a94d66',NULL,'lincheng@xiaofang.example','指明了我们的邮件；发自该单位（lincheng@xiaofang.example）','it names our message; it is from the unit (lincheng@xiaofang.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(10,10,'read-receipt','displayed','message-id',1,'2026-11-26 15:32:26.000000','2026-11-26 15:32:38.706244','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',109,'47642419662627edc399799b352ed138f639fdf8419da38e5f3c0e50a9f1fcc7',NULL,'swj@linchengqu.example','指明了我们的邮件；发自该单位（swj@linchengqu.example）','it names our message; it is from the unit (swj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(11,11,'delivery-report','delayed','message-id',1,'2026-11-26 15:32:26.000000','2026-11-26 15:32:38.706244','投递延迟，服务器仍在重试 4.4.1 connect to mx.linchengqu.example: timed out','delayed, the server keeps trying 4.4.1 connect to mx.linchengqu.example: timed out','office@linchengqu.example','INBOX',110,'3b4189379a31c8629c6fd4101c912110752ff072494393186109e7b859a566bb',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL);
INSERT INTO "evidence" VALUES(12,11,'read-receipt','displayed','message-id',1,'2026-11-26 15:32:26.000000','2026-11-26 15:32:38.706244','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',111,'c29e3171dab123ce03f9f501bda728818ef9aac1ebb2acff0f8a0473dc07a38c',NULL,'scjgj@linchengqu.example','指明了我们的邮件；发自该单位（scjgj@linchengqu.example）','it names our message; it is from the unit (scjgj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(13,12,'reply','replied','message-id',1,'2026-11-26 15:32:26.000000','2026-11-26 15:32:38.706244','回复：收悉。','reply: 收悉。','office@linchengqu.example','INBOX',112,'cf824736f363461b59788661d72bb60080f4f9087f67c79074be6c776161f319',NULL,'nyncj@linchengqu.example','指明了我们的邮件；发自该单位（nyncj@linchengqu.example）','it names our message; it is from the unit (nyncj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(14,14,'reply','replied','token',1,'2026-11-26 15:32:26.000000','2026-11-26 15:32:38.706244','回复：收到。 区住房和城乡建设局','reply: 收到。 区住房和城乡建设局','office@linchengqu.example','INBOX',113,'f14f3daadc7502fcc9291c1aeaecb6f896a9d0c5616000473e836a557720c047',NULL,'zjj@linchengqu.example','带有我们的回执编号；发自该单位（zjj@linchengqu.example）','it bears our token; it is from the unit (zjj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(15,15,'read-receipt','delivered','message-id',1,'2026-11-26 15:32:26.000000','2026-11-26 15:32:38.706244','回执：未阅读即删除','receipt: deleted without being displayed','office@linchengqu.example','INBOX',114,'2588be20cfe552fce9510364def796358d3743f5c2fde1582a30ef480bf1d527',NULL,'jtysj@linchengqu.example','指明了我们的邮件；发自该单位（jtysj@linchengqu.example）','it names our message; it is from the unit (jtysj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(16,16,'reply','replied','message-id',0,'2026-11-26 15:32:26.000000','2026-11-26 15:32:38.706244','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',115,'b3f0ef1bdd97116f930881bb55d7734f2d48b3cdbd802943c8bec896575743b8',NULL,'bangong@home.example','指明了我们的邮件；发信地址 bangong@home.example 不是该单位的','it names our message; the sender bangong@home.example is not of the unit',NULL,NULL);
INSERT INTO "evidence" VALUES(17,17,'read-receipt','displayed','message-id',1,'2026-11-26 15:32:27.000000','2026-11-26 15:32:38.706244','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',116,'524a9c985f31864802357163f8ab357e961b061db3aea7219748e94b766eb64e',NULL,'wlj@linchengqu.example','指明了我们的邮件；发自该单位（wlj@linchengqu.example）','it names our message; it is from the unit (wlj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(18,18,'reply','replied','message-id',1,'2026-11-26 15:32:27.000000','2026-11-26 15:32:38.706244','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',117,'e1bd6c9330a6e52fb4d60287312319d68e256836f3f462461a5e77212ea4dd92',NULL,'lincheng@gongan.example','指明了我们的邮件；发自该单位（lincheng@gongan.example）','it names our message; it is from the unit (lincheng@gongan.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(19,19,'read-receipt','displayed','message-id',1,'2026-11-26 15:32:27.000000','2026-11-26 15:32:38.706244','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',118,'16b354d09579a2a9c795b0c0a8f69d604f226b6bd87b80e86a8544c3c2a52883',NULL,'lcjd@linchengqu.example','指明了我们的邮件；发自该单位（lcjd@linchengqu.example）','it names our message; it is from the unit (lcjd@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(20,19,'reply','replied','message-id',1,'2026-11-26 15:32:27.000000','2026-11-26 15:32:38.706244','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',119,'7a5732c9e133808c72f567e986a62876ff7d1d5f3443925702b3fd43be02339e',NULL,'lcjd@linchengqu.example','指明了我们的邮件；发自该单位（lcjd@linchengqu.example）','it names our message; it is from the unit (lcjd@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(21,21,'reply','replied','token',1,'2026-11-26 15:32:27.000000','2026-11-26 15:32:38.706244','回复：收到。 白鹭岭镇','reply: 收到。 白鹭岭镇','office@linchengqu.example','INBOX',120,'408e79af217a344658f0332fcda6fe87e852b4607b287a1d4d775aa2ce65a4ac',NULL,'blz@linchengqu.example','带有我们的回执编号；发自该单位（blz@linchengqu.example）','it bears our token; it is from the unit (blz@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(22,22,'auto-reply','awaiting','message-id',1,'2026-11-26 15:32:28.000000','2026-11-26 15:32:38.706244','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',121,'550b5af7d070e1a0defc080ba9a64bbf7f4d622a083fe5e897a1e4b72b8afa56',NULL,'ymsz@linchengqu.example','指明了我们的邮件；发自该单位（ymsz@linchengqu.example）','it names our message; it is from the unit (ymsz@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(23,23,'delivery-report','failed','message-id',1,'2026-11-26 15:32:29.000000','2026-11-26 15:32:38.706244','退信 5.1.1 550 5.1.1 <qxz@linchengqu.example>: User unknown','bounced 5.1.1 550 5.1.1 <qxz@linchengqu.example>: User unknown','office@linchengqu.example','INBOX',122,'a9458b1b7dddc601fdbccdf672a9b7206b7e626755fb8164b007c9369b4cefa5',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL);
INSERT INTO "evidence" VALUES(24,25,'reply','replied','message-id',1,'2026-11-26 15:32:29.000000','2026-11-26 15:32:38.706244','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',123,'a1dd6fdd36ce1dcd801582444d2a34e693a9d5a1b42561051d39e8c7e077466d',NULL,'anjian@lincheng-gas.example','指明了我们的邮件；发自该单位（anjian@lincheng-gas.example）','it names our message; it is from the unit (anjian@lincheng-gas.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(25,26,'reply','replied','message-id',1,'2026-11-26 15:33:02.000000','2026-11-26 15:33:13.463427','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',124,'fcb4090d6c2e5d1a987464959c62b186bdfa0f4fcb9168f730f6ed3cbb00b07d',NULL,'anquan@lincheng-edu.example','指明了我们的邮件；发自该单位（anquan@lincheng-edu.example）','it names our message; it is from the unit (anquan@lincheng-edu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(26,27,'read-receipt','displayed','message-id',1,'2026-11-26 15:33:02.000000','2026-11-26 15:33:13.463427','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',125,'8c568a40c6bba514f758368ceec57a1f22b7ab1676c92a6c10a64df5af3be832',NULL,'swj@linchengqu.example','指明了我们的邮件；发自该单位（swj@linchengqu.example）','it names our message; it is from the unit (swj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(27,28,'delivery-report','delayed','message-id',1,'2026-11-26 15:33:03.000000','2026-11-26 15:33:13.463427','投递延迟，服务器仍在重试 4.4.1 connect to mx.linchengqu.example: timed out','delayed, the server keeps trying 4.4.1 connect to mx.linchengqu.example: timed out','office@linchengqu.example','INBOX',126,'040aa7361186ac7aadd04b476ea9cc599cacf0a49f6c9eb585e636cc256d2168',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL);
INSERT INTO "evidence" VALUES(28,28,'read-receipt','displayed','message-id',1,'2026-11-26 15:33:03.000000','2026-11-26 15:33:13.463427','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',127,'29e48e9c963f663bfce6d904cfde95fbea904420afb11cf9c1dea580c01a1b82',NULL,'scjgj@linchengqu.example','指明了我们的邮件；发自该单位（scjgj@linchengqu.example）','it names our message; it is from the unit (scjgj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(29,29,'read-receipt','delivered','message-id',1,'2026-11-26 15:33:03.000000','2026-11-26 15:33:13.463427','回执：未阅读即删除','receipt: deleted without being displayed','office@linchengqu.example','INBOX',128,'60ec0b312946ef181e51ead25bc69babcb09823f47f1bcd6eef377da5ea63807',NULL,'jtysj@linchengqu.example','指明了我们的邮件；发自该单位（jtysj@linchengqu.example）','it names our message; it is from the unit (jtysj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(30,30,'read-receipt','displayed','message-id',1,'2026-11-26 15:33:03.000000','2026-11-26 15:33:13.463427','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',129,'12db93baf5288678d722398fcf0e4b4f83b7daa14ff64cad1e04e5ca45a54d27',NULL,'wlj@linchengqu.example','指明了我们的邮件；发自该单位（wlj@linchengqu.example）','it names our message; it is from the unit (wlj@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(31,32,'auto-reply','awaiting','message-id',1,'2026-11-26 15:33:03.000000','2026-11-26 15:33:13.463427','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',130,'dc923d9fda0f6a70e65b88518a2622da5cadff4240452375930320426f9111c3',NULL,'ymsz@linchengqu.example','指明了我们的邮件；发自该单位（ymsz@linchengqu.example）','it names our message; it is from the unit (ymsz@linchengqu.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(32,33,'reply','replied','message-id',1,'2026-11-26 15:33:03.000000','2026-11-26 15:33:13.463427','回复：收悉。','reply: 收悉。','office@linchengqu.example','INBOX',131,'50cfe108529c7f80851d111799951d7347b2f72671af0a0eaf1a1f9862b6e738',NULL,'anjian@lincheng-power.example','指明了我们的邮件；发自该单位（anjian@lincheng-power.example）','it names our message; it is from the unit (anjian@lincheng-power.example)',NULL,NULL);
INSERT INTO "evidence" VALUES(33,NULL,'clerk','confirmed','by-hand',1,'2026-11-26 15:33:49.459757','2026-11-26 15:33:49.459757','电话确认','confirmed by phone',NULL,NULL,NULL,NULL,NULL,NULL,'root 登记','entered by root',25,1);
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
','office@linchengqu.example','临澄区打好安全生产翻身仗工作专班','2026-11-26 15:32:23.619000',1,NULL,0);
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
','2026-11-26 15:32:23.619000');
CREATE TABLE lease (
	name VARCHAR(64) NOT NULL, 
	holder VARCHAR(128) NOT NULL, 
	until DATETIME NOT NULL, 
	PRIMARY KEY (name)
);
CREATE TABLE raw_message (
	digest VARCHAR(64) NOT NULL, 
	content BLOB NOT NULL, 
	PRIMARY KEY (digest)
);
INSERT INTO "raw_message" VALUES('a19be42b81897ed6f7e39f9c7a04546ce96626a8a74addcdb9a5c4797e03a169',X'78019D535B6F9B30187D47E23F587DED9C8093D2842C4BBBE5A24CA1891AB6F6AD32C6046760836D12D8AF9F69B5759774D5E617B0BEE3EF72CEF96EA9AE24871BAC531FBC7D675BB7945076A0B10F12297290D71D9532D830BEDBB30EAD715E6414440DC831CB3A0AF33812754753A5C191E914CCB641B8012C06FD0847974E9C6067645B204CAB370079E0461C0072CC8F7BE1F7908FFAE0DC31C7B6A65853FF75584095C23B0A9753D3ED7389045DF486EED59F9D9A81E6660C03C6A522C7263D8D0985418824');
INSERT INTO "raw_message" VALUES('93e14af395b04a6c948e5f39ab550dd234086524043fa47a26d391435db6623c',X'7801A5985B73E24A92C7DF89E03B10F3AA75EB02A84A9EED3D83915B605D6DC060BF4C948464248384AA4AD74FBF29D9B8DB677DE6CC9C7584838B4ACAACCC7F66FE8A87901734BDF2083F5C8FFE9B856944D2977FB0437CD5C4E94B127F0B6B723A1FC3FF190E1EC2208CCB707F3D8A68761A9DEA6FFF77D9C86F4627121FBF3192EEFDACFEC643C64755CC0FA3DB95BDF646F17EE447C1783C8DB082FE3E1C8CD687E2BF468A3A72B272A448F0469E5E8F956B653A1224F81B0E74C2C3EB3F5F66878C9197F06A');
INSERT INTO "raw_message" VALUES('681226767f6ada28dfa1ed2ef3931eacd8432f7fba4dfef337aa448d96ac6ec6',X'7801AD955B73E23614C7DF99E13B68F6959A8BB1E4007569365CD60964334042E02523DB3288B52563CB09EEA7EF116C1AB685EC65EA17DF8ECEF5AF9F264CE5A930EEA85AB7D1EF7F944B13E633FECC82360A5319A378578DB8F0D74CACB67995ED689C440C79058A298FAA191581277755C532855EB85AA3FE743CBB433C4026F57C9B86A4EE77CA25345BE7BF2193A05BF98CCC3A3C3470BB69B64D8C2A75B8CAA51E55ACFD7DB331CB32BA6286DB836CDF42B47CCBBE68FEF9DF4CA1A0019401C651BEA66275');
INSERT INTO "raw_message" VALUES('05a52ba76675ea4ea46c8f1087e86715836c685fb16e48aa6d5321a6d7d2a926',X'7801A5985B73A3C81580DF55A5FFA0CA2BF17011A2C1C964630B1BC9D0802D6CC97E4901020B4612A2BB692EBF3E077C99F1C4B35BBB71954B1234A74F9FEB77B84B58458E677EC876E7937FEEAB5D787CFEF73E3BC6BBE4F85C565F92263C9CF6C9BFC6A3BB244E329E6CCF2729290E9343F3E57F974DA2767208B3FD171A1EB751D17C610965933A63BBC9D50A07FE24DB4E94300DA7DA766648FF188F26C1AEFAFB44D1266EC1278A045FE4D9F954395766134182BFF1C80C5972FEC7CB704269F89C9C2D4D38');
INSERT INTO "raw_message" VALUES('ea6ca48e17d79ed89e1573f3cf4c20eb7f30ed19d7012ac46878a2389f524c68',X'7801858FC14EC2401086EF4DFA0E73D756280549B122525494560422E1B8DD4EDBC576B7B45BA03CBD1B2F9A48744E7F325FE69F6F81B22EB931273275E0667708EF32C6698A3CD9D5261E495E6478AB6B0BA4C8F6183910972287FC68FEC6206C20272C332BC2A3501C4D8995840393294C96FE6A0E2C02C47EFB3AB4BBBDD640D76095D69760F520107BB05A2AB4BB4EC77254B868A9D1358F4874FEC77CAC2A92A031F594C37785456DD2B7CE0B3D288DBF8457426D451C338AE70F2CEB708B543AE00E6B191B');
INSERT INTO "raw_message" VALUES('7a870bdc65091807d4a14538fff327652a3d36e6568e2f2f09d5bac56605ebcd',X'78018590DD72DA301085EF3DE377D03D35310E2B12A794B686A40E9850A03FF84E366B10B1256C4B8079FAAA743AE94C33ADAE56D237E7EC397354BA12CE8CA9AD4FDE96E72C799F73916E516C4ADDC6132BF639BEB3AD39A6C80FB8F64956C98214A7F6DF18491A52309EB76B26D6893CB515D68A1CB9DA92D1225ACE085F13E8403745A0597A675B64B9D56F8847C9541E88E79AA103FEB5E79BA1E59A635B43A6D0FF3F16615DB30D3AE1D08478B1C852F7C685D703DD9B18FF4CBC94E65B66194FF17585854E');
INSERT INTO "raw_message" VALUES('a6547505fcf6eacb4362152358fdef762bf034c16c61f6bcd800173f9174dfba',X'780195545B53DA4C18BE6786FFB0D35B1A4C024B6230A5160FA310E4D358D41B6793BC81D56417763748FCF5DF267628ED78A8B9C869DFF3F33ECF25A84230634AD4C24307DF9A8D4B8881AE21F1502A788EF24D3BA32C5E009B1B90146DD8907C99018A4A94139AB5256149C4376D0552A127AA16E8F82A08A78826C8ED3AA46B61D7B1FACD060A17C55764F7D084AF916DEA170B7B1DDBD32F2D535FCDC61151E07D6C168094640EC6D991AEF7770ABB6BC696F5FDB55A755327BA156D3EE552E5442A106F1986');
INSERT INTO "raw_message" VALUES('0fbdfb3a8105f87e59697c1926ab8ad2ac92237b0a5ccafcf2c5dac035a94d66',X'78019D56D172E23A127DA78A7FE0DD9B490690487277762E81040C262681C4D86F321146B665D9C62290AFDF239364B2B37777AB36552A1C5B6A759FD37DBA1F79A5CBEC6CCEAAED75EBEFA9C8D65B9E457F1E04531B9645DFF881C93CE5FF68361EF99A8B3D7FB96E6D4A255BF2F0EDF74DADF0D8924CA4DF762C7B09D5E15BC57755EB5554DBD6ED62B69CB7C44BAB13D29797CECBC5C5D51FCD466BB9D57F6BB569EB5EED5BED0B3C7C27D79DF6351EAC0BFC351B4356F1EBFFBD6DC6773B16F1337B88207E5D');
INSERT INTO "raw_message" VALUES('47642419662627edc399799b352ed138f639fdf8419da38e5f3c0e50a9f1fcc7',X'7801AD955D73DA381486EF99E13F687ACB9A0F63D904EA65D390A480A11920A1709391ED6310B12D63CB04EFAFDF23689AB4256DDA59DF60ACA3F3F9EAD104649EC6DA0D93EB3679FF77B934010FF80EFC3609521191685F0D79ECAD215E6DF32AEC59948440DC82448C87D58CC5BE2BF6550999248F5CAEC9E57434BB21DC27ADB380198155F71A9D7289CCD6F95F4437C958EC885EC797066D37F536BE54EAF8944B3D26A1FD6BB31164195B81D6EF61B6CF212C031A6EFD9F1F33C582AEB00C34CE1E37A7D767');
INSERT INTO "raw_message" VALUES('3b4189379a31c8629c6fd4101c912110752ff072494393186109e7b859a566bb',X'780195545D739B38147D6786FFA0E9537752FC811176F07A537FC575D67652DB8D1DBF640412460E48188463FEFD5E48A74D136733E1058474CFBDF7E8DC33672A4B84714354E0A0BFFFD1B539F3183F30EA203F91118A8E95900B2F6062BBCF2AEC48A23864C8CD514478584989A0AE3C56144B157AE42A40C3C574798338456EBDD1A20DD3F3CEDBBA869641F60599369AC903326BF051C74EC374E0E3AC068FAE0D8862CEFBC7A62C4DC99619E30154FB3B45DD722DCBFAFABA5268E812DA70D0B43B9E0CE7C6');
INSERT INTO "raw_message" VALUES('c29e3171dab123ce03f9f501bda728818ef9aac1ebb2acff0f8a0473dc07a38c',X'780195535D73DA38147D6786FFA0E9AB57401C64075336DB86B47582690A644979E9C8B68C6564C9C89283FBEB7B9DCE6C767693E9542FBA9A7B74BFCEB92B66AC96F88E9A3C406FFFECF7562C61BC61698032AD4A549E0682CB2467727FB40376A26525188A5B54522E06359569AC4E03C36A831EB9C9D1F53ADADC219EA20B7A46479EEFBAF1B4DF439BDCFE815C0F2D5583DC11186724387703309C119C7E6F4E0D0B7E0D8B585DD33DC3E11CAA7D4E9191F3899BFEF5FF4AA1A10FD00680EBA4D8172F23360A');
INSERT INTO "raw_message" VALUES('cf824736f363461b59788661d72bb60080f4f9087f67c79074be6c776161f319',X'78019D565D73E23A127DA78AFFC0BB375F0689247767670924606C6212488CFD268330B22DC95F029C5F7F5B6648E6CE9DDDAD5AAA5C36B6D4EA3EA7FB74BFD24A15E2624EAADD7DE79FA216EBF8DF2913EB1D1551AE2EE991F02CA5FF6AB75EE99AB23DDDDC77B685E41D7EBCFCFBB24E58773861E96549C42694C7CB8A9655E7C0AA5DE771315BCE3B6CD3D96ECDDB6B4C4817FFD16E75963BF58F8E893BCF72DF31AFE1E106DD77CD7B7830AEE1D76E8D4845EFFFF7B2192D4B12D10B6B04517C1DD1BFBDDBA0');
INSERT INTO "raw_message" VALUES('f14f3daadc7502fcc9291c1aeaecb6f896a9d0c5616000473e836a557720c047',X'7801858FC14E83401086EF24BCC3DC2BD852A842ADB5B6D53411B4424AF4B6C0004B60B7C26E4B7D7A375E34D1E89CFE64BECC3FDF330AD932E38988D283ABF7AABAA9294B4B64C59B34B127CDBEC66B5D7BC614E901330FF29637D0F4E64F0C92133484D666475896F0DE14D809385251C23AF4A327A0198CD24B67E86636B1A7BA065129CFC09A40C00F600D551839DED8F254180CD5E8DA8A08F4FEC77CEC3A52A0B1592987AF0AC7755DCC7F17BA531A7F09475C6D799ED3147F3F10CAA4C25478309B4B911B');
INSERT INTO "raw_message" VALUES('2588be20cfe552fce9510364def796358d3743f5c2fde1582a30ef480bf1d527',X'7801AD955177A23814C7DF3DC7EF9033AF2CCA60035697753BB5D3A3156B95AED6979E00178D42829050994FBF4167DACEAE9DEDCC595E4073F3CFCDBDFFFC32052133A64F885877D0EF7FD46B5308801610765094F10425FB464C59B006B6DAC906EC4992C680FC122584C68D9CB0D0E7FB86805CA0272AD6E86AE67A1344434422A365D8766446DD7A0D796BF91B322D34E605320DF5F111775A66477D68867AEAB53E11D0F9EF3017F29CAC401FF455B62F4B8466805BF8CF7F67AA36F4596D43056F44996F4E');
INSERT INTO "raw_message" VALUES('b3f0ef1bdd97116f930881bb55d7734f2d48b3cdbd802943c8bec896575743b8',X'78019D92DB729B301086EF99E11D74EFE2608870E3D64D7D481C62B093E084DA77125E83384804241FFAF4553C3D5DB4D399EA6A47BBFA77BFFDF5045235DC7A20321BA08F94F054F0F473262AE8C2915475099F4CE30912607BD80ED0AE1115AA8EDD92F124039E5A199052663F6A113DA18AB0B2DB12BEA5E2D895D04A746032433751B87A406C8B762E50F7EAB2E76D3F98065A65EA1D723CB4107BE4D83AE8E181EB0C74D0B1F5318D299130F87759086D4B52B0FCA9C6F8D5A2EF62EAD99FFF32AE46BBD540');
INSERT INTO "raw_message" VALUES('524a9c985f31864802357163f8ab357e961b061db3aea7219748e94b766eb64e',X'78019D535D6FDA30147D47E23F587D650162488030C6DA42292A0154D2D2EEA5BA490C384DEC24764AC2AF9F43A5B5DBA8AACD2F8975AEEFC739E7DE1299A54C5B82DC59E8EBB76AE5967884BE10DF429B944728CAEB2165DE8EB06D92D5490E511C12E41628021AD60530DFE5795D1221D19ECA1D1AAF6C6789A88F9AAD2E06E81A6DAF5FAD2067977D41D84473FE827053FDE886D5C216EEA05A539D6A650492589F87D94408D8126D3A52DDBE950083E886F9FDEF4ED540576A0C15BC0F83D3B8C315CA371BEA');
INSERT INTO "raw_message" VALUES('e1bd6c9330a6e52fb4d60287312319d68e256836f3f462461a5e77212ea4dd92',X'78019D525D73DA30107C6786FFA07717620C3289539A004E8909E623400CBCC9E6B0656C096C09E3FCFA2A4C3349A79D76A67ABA19EDEDDDEEDE330899B1DA9488C8425F13CA820858781F721612568733490F097CAB569E21007A82AD8576194F517AAEFF0A417E895242937A4ED8D6E7E7BA805CA0828A083DCCDDC514D12DD27DBCD35B0181E66DB5821691FC820C138DF90919BA2A1AD86A1A96D1469AAE5EB5621301D6BF612EE43909A1E6D84AC0C708A36504B8FDBB90EF6A7D0BBD0BFD9BE40557847CB7');
INSERT INTO "raw_message" VALUES('16b354d09579a2a9c795b0c0a8f69d604f226b6bd87b80e86a8544c3c2a52883',X'780195535D6FDA30147D47E23F587D65E623AD131AC6BA0E5A4429A52274A87DA91CE786983976486C48FEFD1C2AADD3D6AA9B5FE2E85E9F7BEF39E72E419B5CE27BAA131F7DFED26C2C8101DF43E4A33857294ACBB6E0922520373BD38692A69900145628A55CB40B2AA350956D0D854607AE137415CC57F788472874484CE35E0FD8A0D940ABC47C428E8BEED41E395D7BE911FFD4F11D0FB5BAF6341B63AAC1FF386D0E45413780A763DBED6B89B84F1D70BFFEDDA91DE8DA8E619305DB466F27AC940DAB38E6');
INSERT INTO "raw_message" VALUES('7a5732c9e133808c72f567e986a62876ff7d1d5f3443925702b3fd43be02339e',X'78019D57DB72EA3A127DA78A7FE0DD931B4122C9993D7B8849C0D8C4249018FB4D26C2966D49BE0970BEFEB44CC8BE9C333355932A07634BADEEB5BA57372FB456A5385B903ABEEBFD33DB24EFFFCE98D8C45444853AA707C2F38CFEABDB79A11BCA76F4FDAEB72D25EFF1C3F95F97F5C2A6C709CBCE2B22DE437938AF6955F7F6AC8E7B0FCBF96AD163EF3D446EAEFB83CDEDF6F68F6EA7B78AD53F7A7DDC7B92BB5EFF126EAED0DD75FFAE3FEC1997F0D7ED8C494DEFFEF7B239AD2A12D1336B0C41FC38E2FAE6');
INSERT INTO "raw_message" VALUES('408e79af217a344658f0332fcda6fe87e852b4607b287a1d4d775aa2ce65a4ac',X'7801858F4D6F82401086EF24FC87B9B75004D1164BA9059B9088B14A347A5B60906D965D0B8B88BFBEA49736E9D79C269927EF3BCF0A6553716D4964E1C07DC22E8F8CF2B4407E786B743C93F2C8F041555698223D61E6405E8912CAB3FE1D83A4839250A6D784678938EB126B092D9505CCD651BC049A417E670CD23131C970A22A1017CD3598235888139846BF0C6CC7321D730C57463FAA121089CEFF5884754D0EA88541EFF059918F489EE1CF42CFBDC65FC2B1E8AF22CF69FA4BC0BA495E31950EB85E2373');
INSERT INTO "raw_message" VALUES('550b5af7d070e1a0defc080ba9a64bbf7f4d622a083fe5e897a1e4b72b8afa56',X'780185914173DA301085EF9EF17FD03D35218615C429A529D004820905DA26DC647B8D456CC9D812A0FCFA2A7432E94C33AD4E1AE9DBB7FBDE2E50E94A7873A6B2807C3445FDFC39E722CE506C76BA81475694397E729D05C6C8F7980424AD64418A63E36F8C4486148CE78D9A892492C786C25A91035719192DC3D59CF08474A04B93B80D6DFFCA75C82AD31F884FC94CEE89DFB4970B085A7EE077C959D31ED7193285C1FFB110EB9A6DD01B0FAD89B716CDA4C5B0FBBEA1AFD6C63F1DAFA4FD9669CA637C5F61');
INSERT INTO "raw_message" VALUES('a9458b1b7dddc601fdbccdf672a9b7206b7e626755fb8164b007c9369b4cefa5',X'780195544D73E23810BD53E5FFA09AD36EB1066C23036618060264C862270524102E29D99641C4964092F9C8AF1FD9CCD43209D9547CB165A9BB5F3FBD7E632C534EF53B24570EF8FA4D2B8C7180C90E870E88384B407228C584062B4C97DBB4840F28D9C418F8479020129704A2A1CF0E258985047B2257A03F71A7778084C0362D2B4296D1404DAD00A6ABF41F60DAC0633B6056D487011DCB74CC062856D4A3157A4862E7E3632E16022DB13EEC29B4FF95808D4668E1EF6F91AA8606AA0D07B89DE1A83FD67B');
INSERT INTO "raw_message" VALUES('a1dd6fdd36ce1dcd801582444d2a34e693a9d5a1b42561051d39e8c7e077466d',X'78019D565D73A338167D7795FF83DFD934086C0499EDED4D4C1A3B880F273876FA4D603090188C3EF8D0AF5FD999E9496FCDD654AD5FB09174EFB9E79C7BE5A78C7152DF449815B7B37FE2BA2A71FDEFF7B24E8BAC3EDE1C31FD920DF8747ECFFE359D3C65695676D9E1769693E6343B0D5FFE6AE32C1967275CBE7FA1B83E24CDF0856594CDFA9215B387673F8E66E56196CE536C2670B100BF4D27B3B8E0FF98E9E62C68BA99AEC92F60716BE8B7BA3D5334F9994E1CCCB2DBBFDFE66794E26376B37664297FA6');
INSERT INTO "raw_message" VALUES('fcb4090d6c2e5d1a987464959c62b186bdfa0f4fcb9168f730f6ed3cbb00b07d',X'78018D56DB72A348127D5784FE41EFAC9BAB0079B6B7D7166E49CD551632B2DFAA1058D01688BA71F9FA49E16E4FCFC64CCC3AC2616465659E3C794E168F19E3A4BA89103BDDCEFE8DAA86A3EABF6F45959EB2EAF5263BF24F5987CE97B7EC3FD3C963966685C88EB7B39CD4E7D9B9FBF4578133DCCFCEA878FB445175C475F7896594CDDA829D660F3B3F8E66C571866DD3C0BA6AE9E66FD3C92C3EF17FCD347316D462A629F0A0CE6F75FD56D16692023FD389835876FBCF617E46297ACD6E360EB4F247895C49');
INSERT INTO "raw_message" VALUES('8c568a40c6bba514f758368ceec57a1f22b7ab1676c92a6c10a64df5af3be832',X'7801A5955B73A24A10C7DFADF23B4CED2B07A3E080D1753D6E6E6B229AA8096B5E520336328A8030A3723EFD69349BB85973ABA5CA0299BE4DF39B7F0F40C82454AF99F0EBE4EBB76261002EF0154CEAC44BA205596C4A010F5D1FC2E9529660C3167100C4C9C882F1A094B270E2449B9280549035173E391B5AA36BC227C4746A35D3AC40556F140B64E4CB7F8866905EB4225A191F2AB4AEEBF5B24694325EC5C22913507FDFCC82346553503BA758ED730A66B83A78FFFE59296EE81CB781C6E97A76787D14E1');
INSERT INTO "raw_message" VALUES('040aa7361186ac7aadd04b476ea9cc599cacf0a49f6c9eb585e636cc256d2168',X'78019D545D73A248147DB7CAFFD0354FB3E562106962C8BA19BFE2382B9AA8138C2F530D34DA0ADD08DD46F6D7EF856C4D3289D954969706BAEFE9FB71CE9951A952AEDD10B9B1D11F7F562B33EA5376A0818DC254C4283ED623C6FD0DE5EBBDAAD323899388222F473161513D233CF0C4B12E6926D103931B34983B8B1BC402A407A44182B081FDCB6A052D36EA77645868220EC8D0E1A581ED66D3D69BA8A6C353ADF489A4F6FBC71C9A65644DB5511FB27DBAC2D003AFD5F8F23A5328E81ACAB091D3198D0733');
INSERT INTO "raw_message" VALUES('29e48e9c963f663bfce6d904cfde95fbea904420afb11cf9c1dea580c01a1b82',X'780195535D6F9B30147D47E23F587BCD488024D092655DD77469D490660D5BB2BE4CC698600236D82681FCFA99555ABB2D5555BF80758FEFC739E7DE6359716A2CA14C3CF0E1A3AEDD6384C91E471E8839CB415E7733425182E9B6ACBAB8867991611036208724EB0A48A390D55D89850407221370BDF283252011882217A3818587E648D7409054EF81ED8005DB03DB543FD6D0EBF73DB30F3AA63ABA3681127BAFC37C2C04DC62633651DD3E95B007E130EA7FFABF5335D0173586020B946ED3D38880A9388B63');
INSERT INTO "raw_message" VALUES('60ec0b312946ef181e51ead25bc69babcb09823f47f1bcd6eef377da5ea63807',X'78019D535D739B38147D6786FFA0E96B169B0F1BA778DD6C1AA75E6F2CC78DDDC6CD4B4712C28880049220E05F5FD1CC34693799CEAE5E40738FEEC739E7DE505D4BEE6C904E23F0E73BDBBAA184B286C61148A42840D10E72C6494AF9A1AA07B445459953803B5020960F14E23116ED4053A5C103D329B8DCC2DD06B0189C86C1388E71E0D3A96D815D5AFF01FC10AC45037CD7FC78E3280822370027AE39B635479A46BF8741AA143A50673937DD3E95484E8378E2FEF5EF4ECD401FCC18069CE94E652F2376C2');
INSERT INTO "raw_message" VALUES('12db93baf5288678d722398fcf0e4b4f83b7daa14ff64cad1e04e5ca45a54d27',X'7801A5956D73A24810C7DF5BE57798DAB71CC6000346CFF3DC3CAD51345113D6BC490DD0E8280C08332AF9F437687271B3E6A9962A0B647A7ABA9B5FFF7B085CA44CBD267C56477FFF532E0DC103BA02BF8E82348E50B4A98494793360D3A5A8C086444908C8CD51446858C908F3DD7853E19071B4A67C86CE47F6F81A511FF996AE11FFC430DD46B984C633F117D24CD48F5748ABCA87635CD7F57A55474A555EE5D219E150FFD8CC862C2353503B6732DA97236ABE6561FDDFDF2395095DC834A4F13A9C1F5E1F');
INSERT INTO "raw_message" VALUES('dc923d9fda0f6a70e65b88518a2622da5cadff4240452375930320426f9111c3',X'780185925B8FDA301085DF91F80F7EA7E19230C9922DA5BB816E8104B680BA82373B4C88D9C40E8903845F5F83546DD522D54FBE7C3A33678E17A8CA5C18AF54C52EF9FCA55E5B6088FC885B9744B94C497A6E265C84318ADDA16CE299A65982845524A53C6916546C993C3715168A9CB88AC96819AC5E09DF929E8D4EB7635A0FF058AF91555C7E22A64D66F248CCB6DE74C0B52CB76D91465BAF7A6D4815BAFFC7022C0ABA43633CD4DD7E94601DDB6A5B5FFFED541BFAA66D68B84A8BCB7D6025F5B38C221EE2');
INSERT INTO "raw_message" VALUES('50cfe108529c7f80851d111799951d7347b2f72671af0a0eaf1a1f9862b6e738',X'78018D575D73E23A127DA78AFFC0BB375F80CC24776767199880B189492071E04D80B0655B92B12D13F2EBF7C80999CCDDB97B3755AEF8A3D56AF5397DBA7960A5CEE5D98C96D14DEB9F54C69CCA7FA75C6E2226C3B34C1D587ECE5EA8C852F6AF66E3816D18AFD8F6A6B5CB95688997F3DF9BB6D6C796A03C3D2FA8DCAED5CB79C98AB275E065D4FA319F2E662DBE6DED687B4BBA9736DDFCD16CB41691FE47AB6DB7EE54D56A5FE2E68ADC743A37979D967589BF6663484B76F3F766535614346467CE10C7F9B9');
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
INSERT INTO "ruling" VALUES(1,3,'voided','2026-11-26 15:33:39.600439','江予安','打错了',2);
INSERT INTO "ruling" VALUES(2,33,'accepted','2026-11-26 15:33:49.459757','江予安','',NULL);
CREATE TABLE settled_sender (
	mailbox VARCHAR(320) NOT NULL, 
	sender VARCHAR(320) NOT NULL, 
	name TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	"by" VARCHAR(128) NOT NULL, 
	PRIMARY KEY (mailbox, sender)
);
CREATE INDEX delivery_work ON delivery (issue_id, state, id);
CREATE INDEX ix_evidence_delivery_id ON evidence (delivery_id);
CREATE INDEX delivery_route ON delivery (route, claimed_at);
CREATE INDEX ix_ruling_evidence_id ON ruling (evidence_id);
CREATE INDEX ix_action_issue ON action (issue);
CREATE INDEX ix_evidence_recipient_id ON evidence (recipient_id);
CREATE INDEX delivery_held ON delivery (claimed_by) WHERE claimed_by IS NOT NULL;
CREATE INDEX issue_carried ON issue (id) WHERE carry_on;
COMMIT;
