BEGIN TRANSACTION;
CREATE TABLE action (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	user VARCHAR(128) NOT NULL, 
	machine VARCHAR(128) NOT NULL, 
	deed VARCHAR(16) NOT NULL, 
	issue VARCHAR(16), 
	recipient TEXT, 
	note TEXT NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "action" VALUES(1,'2026-11-26 15:36:46.748864','江予安','office-pc','send','2023-06',NULL,'开始：25 封',1);
INSERT INTO "action" VALUES(2,'2026-11-26 15:36:53.425340','江予安','office-pc','send','2023-06',NULL,'结束：发出 24 封',1);
INSERT INTO "action" VALUES(3,'2026-11-26 15:37:57.494476','江予安','office-pc','resend','2023-06',NULL,'开始：8 个收件人',1);
INSERT INTO "action" VALUES(4,'2026-11-26 15:38:02.049145','江予安','office-pc','resend','2023-06',NULL,'结束：发出 8 封',1);
INSERT INTO "action" VALUES(5,'2026-11-26 15:38:55.700129','江予安','office-pc','void','2023-06','市森防办','[3] 打错了',1);
INSERT INTO "action" VALUES(6,'2026-11-26 15:39:09.511621','江予安','office-pc','acknowledge','2023-06','红枫街道','电话确认',1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
CREATE TABLE blob (
	digest VARCHAR(64) NOT NULL, 
	content BLOB NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (digest)
);
INSERT INTO "blob" VALUES('74e7cdf7056ec9874de0339944ff4b1e941fc9d684a212cff96fee47f8bb1530',X'255044462D312E37',1);
CREATE TABLE cursor (
	mailbox VARCHAR(320) NOT NULL, 
	folder VARCHAR(255) NOT NULL, 
	uidvalidity BIGINT NOT NULL, 
	last_uid BIGINT NOT NULL, 
	polled_at DATETIME NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (mailbox, folder)
);
INSERT INTO "cursor" VALUES('office@linchengqu.example','INBOX',3168361222,131,'2026-11-26 15:38:17.892327',1);
INSERT INTO "cursor" VALUES('office@linchengqu.example','Junk',3168363375,100,'2026-11-26 15:38:18.061549',1);
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
	reply_text TEXT NOT NULL, round INTEGER DEFAULT 1 NOT NULL, route VARCHAR(320), deferred_since DATETIME, copied_at DATETIME, stage_on DATE, sender VARCHAR(320), sender_name TEXT, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(issue_id) REFERENCES issue (id), 
	FOREIGN KEY(recipient_id) REFERENCES recipient (id), 
	FOREIGN KEY(rendition_id) REFERENCES rendition (id), 
	UNIQUE (message_id), 
	UNIQUE (recipient_id, attempt, address), 
	UNIQUE (token)
);
INSERT INTO "delivery" VALUES(1,1,1,1,1,'aqscwyh@shi-yingji.example','qdysiipd74hyoyikbhhi','dispatch.qdysiipd74hyoyikbhhi@linchengqu.example','accepted',NULL,'2026-11-26 15:36:46.821142',NULL,1,'2026-11-26 15:36:47.277497',250,NULL,'Mail OK queued as sandbox,0001',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(2,1,2,1,1,'senfang@shi-yingji.example','wcn7cbuxxihaysmagrxx','dispatch.wcn7cbuxxihaysmagrxx@linchengqu.example','accepted',NULL,'2026-11-26 15:36:47.073853',NULL,1,'2026-11-26 15:36:47.610219',250,NULL,'Mail OK queued as sandbox,0002',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(3,1,4,1,1,'luhang@linchengqu.example','tialujlbkovy6ksxpcsm','dispatch.tialujlbkovy6ksxpcsm@linchengqu.example','accepted',NULL,'2026-11-26 15:36:47.278154',NULL,1,'2026-11-26 15:36:47.753920',250,NULL,'Mail OK queued as sandbox,0003',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(4,1,7,1,1,'guchangfeng@linchengqu.example','4akobvxtcr6lsgocdhyw','dispatch.4akobvxtcr6lsgocdhyw@linchengqu.example','accepted',NULL,'2026-11-26 15:36:47.610409',NULL,1,'2026-11-26 15:36:48.134135',250,NULL,'Mail OK queued as sandbox,0004',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(5,1,11,2,1,'qwb@linchengqu.example','ubnf5ebkwqxxsuare627','dispatch.ubnf5ebkwqxxsuare627@linchengqu.example','accepted',NULL,'2026-11-26 15:36:47.754682',NULL,1,'2026-11-26 15:36:48.166271',250,NULL,'Mail OK queued as sandbox,0005',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(6,1,12,2,1,'qzfb@linchengqu.example','lvhkt6hmch3gmx3gpjpv','dispatch.lvhkt6hmch3gmx3gpjpv@linchengqu.example','accepted',NULL,'2026-11-26 15:36:48.136575',NULL,1,'2026-11-26 15:36:48.227897',250,NULL,'Mail OK queued as sandbox,0006',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(7,1,13,3,1,'bangong@lincheng-edu.example','bzzya4ii7jcpjmc3yvya','dispatch.bzzya4ii7jcpjmc3yvya@linchengqu.example','accepted',NULL,'2026-11-26 15:36:48.166446',NULL,1,'2026-11-26 15:36:48.473968',250,NULL,'Mail OK queued as sandbox,0007',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(8,1,13,3,1,'anquan@lincheng-edu.example','wgahi2kh7sedf5pyvwix','dispatch.wgahi2kh7sedf5pyvwix@linchengqu.example','accepted',NULL,'2026-11-26 15:36:48.238961',NULL,1,'2026-11-26 15:36:48.749781',250,NULL,'Mail OK queued as sandbox,0008',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(9,1,14,3,1,'lincheng@xiaofang.example','ct7udj63catordnnv55e','dispatch.ct7udj63catordnnv55e@linchengqu.example','accepted',NULL,'2026-11-26 15:36:48.474622',NULL,1,'2026-11-26 15:36:48.800638',250,NULL,'Mail OK queued as sandbox,0009',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(10,1,15,3,1,'swj@linchengqu.example','ehwyeaaqnzjh4pasva52','dispatch.ehwyeaaqnzjh4pasva52@linchengqu.example','accepted',NULL,'2026-11-26 15:36:48.749996',NULL,1,'2026-11-26 15:36:48.899678',250,NULL,'Mail OK queued as sandbox,0010',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(11,1,16,3,1,'scjgj@linchengqu.example','v6dogylgz3f4rcutzrr5','dispatch.v6dogylgz3f4rcutzrr5@linchengqu.example','accepted',NULL,'2026-11-26 15:36:48.804362',NULL,1,'2026-11-26 15:36:49.081234',250,NULL,'Mail OK queued as sandbox,0011',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(12,1,17,3,1,'nyncj@linchengqu.example','qruvswk4rrjbo7ky5mh2','dispatch.qruvswk4rrjbo7ky5mh2@linchengqu.example','accepted',NULL,'2026-11-26 15:36:48.899959',NULL,1,'2026-11-26 15:36:49.220180',250,NULL,'Mail OK queued as sandbox,0012',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(13,1,18,3,1,'yjglj@linchengqu.example','lzbpvjcazbix7b62izns','dispatch.lzbpvjcazbix7b62izns@linchengqu.example','refused',NULL,'2026-11-26 15:36:49.100977',NULL,1,NULL,550,'5.1.1','5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(14,1,19,3,1,'zjj@linchengqu.example','ltlm7ff22mwfspiez3w3','dispatch.ltlm7ff22mwfspiez3w3@linchengqu.example','accepted',NULL,'2026-11-26 15:36:49.220328',NULL,1,'2026-11-26 15:36:49.872461',250,NULL,'Mail OK queued as sandbox,0013',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(15,1,20,3,1,'jtysj@linchengqu.example','ey7nrnhgjdjglrlyrt3i','dispatch.ey7nrnhgjdjglrlyrt3i@linchengqu.example','accepted',NULL,'2026-11-26 15:36:49.459212',NULL,1,'2026-11-26 15:36:50.450848',250,NULL,'Mail OK queued as sandbox,0014',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(16,1,21,3,1,'bangong@lincheng-health.example','c24agehjzpifyh2zpnya','dispatch.c24agehjzpifyh2zpnya@linchengqu.example','accepted',NULL,'2026-11-26 15:36:50.022403',NULL,1,'2026-11-26 15:36:50.673525',250,NULL,'Mail OK queued as sandbox,0015',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(17,1,22,3,1,'wlj@linchengqu.example','jcccm2yews3cqe6xemra','dispatch.jcccm2yews3cqe6xemra@linchengqu.example','accepted',NULL,'2026-11-26 15:36:50.451008',NULL,1,'2026-11-26 15:36:51.116669',250,NULL,'Mail OK queued as sandbox,0016',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(18,1,23,3,1,'lincheng@gongan.example','ogouibc3yamryszvou2o','dispatch.ogouibc3yamryszvou2o@linchengqu.example','accepted',NULL,'2026-11-26 15:36:50.674206',NULL,1,'2026-11-26 15:36:51.517611',250,NULL,'Mail OK queued as sandbox,0017',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(19,1,24,3,1,'lcjd@linchengqu.example','ug7ehl6j6hxjeucbc53k','dispatch.ug7ehl6j6hxjeucbc53k@linchengqu.example','accepted',NULL,'2026-11-26 15:36:51.118885',NULL,1,'2026-11-26 15:36:51.682385',250,NULL,'Mail OK queued as sandbox,0018',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(20,1,25,3,1,'hfjd@linchengqu.example','2googujyuew37s237g4b','dispatch.2googujyuew37s237g4b@linchengqu.example','accepted',NULL,'2026-11-26 15:36:51.517716',NULL,1,'2026-11-26 15:36:51.816550',250,NULL,'Mail OK queued as sandbox,0019',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(21,1,26,3,1,'blz@linchengqu.example','alkgta34uv6svqi53uc3','dispatch.alkgta34uv6svqi53uc3@linchengqu.example','accepted',NULL,'2026-11-26 15:36:51.687550',NULL,1,'2026-11-26 15:36:52.037408',250,NULL,'Mail OK queued as sandbox,0020',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(22,1,27,3,1,'ymsz@linchengqu.example','gfypq7rqncerhadfh7ed','dispatch.gfypq7rqncerhadfh7ed@linchengqu.example','accepted',NULL,'2026-11-26 15:36:51.817364',NULL,1,'2026-11-26 15:36:52.384906',250,NULL,'Mail OK queued as sandbox,0021',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(23,1,28,3,1,'qxz@linchengqu.example','dsbpisy3pbjq64uai5hb','dispatch.dsbpisy3pbjq64uai5hb@linchengqu.example','accepted',NULL,'2026-11-26 15:36:52.038061',NULL,1,'2026-11-26 15:36:52.625015',250,NULL,'Mail OK queued as sandbox,0022',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(24,1,29,3,1,'anjian@lincheng-power.example','qddwkzpyc2arygniy3ux','dispatch.qddwkzpyc2arygniy3ux@linchengqu.example','accepted',NULL,'2026-11-26 15:36:52.386686',NULL,1,'2026-11-26 15:36:52.883381',250,NULL,'Mail OK queued as sandbox,0023',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(25,1,30,3,1,'anjian@lincheng-gas.example','x7pqyggpr7kdz2fl4j4g','dispatch.x7pqyggpr7kdz2fl4j4g@linchengqu.example','accepted',NULL,'2026-11-26 15:36:52.637557',NULL,1,'2026-11-26 15:36:53.047617',250,NULL,'Mail OK queued as sandbox,0024',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(26,1,13,4,2,'anquan@lincheng-edu.example','3dzly7n4yc4iu42tlbgm','dispatch.3dzly7n4yc4iu42tlbgm@linchengqu.example','accepted',NULL,'2026-11-26 15:37:59.050899',NULL,1,'2026-11-26 15:38:00.464174',250,NULL,'Mail OK queued as sandbox,0025',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(27,1,15,4,2,'swj@linchengqu.example','d55h5apcqv744tny4226','dispatch.d55h5apcqv744tny4226@linchengqu.example','accepted',NULL,'2026-11-26 15:38:00.135098',NULL,1,'2026-11-26 15:38:00.700395',250,NULL,'Mail OK queued as sandbox,0026',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(28,1,16,4,2,'scjgj@linchengqu.example','zq5lg2ebaiqnyabacu63','dispatch.zq5lg2ebaiqnyabacu63@linchengqu.example','accepted',NULL,'2026-11-26 15:38:00.465014',NULL,1,'2026-11-26 15:38:00.851021',250,NULL,'Mail OK queued as sandbox,0027',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(29,1,20,4,2,'jtysj@linchengqu.example','a4trlttbpo5xax4zdueu','dispatch.a4trlttbpo5xax4zdueu@linchengqu.example','accepted',NULL,'2026-11-26 15:38:00.700570',NULL,1,'2026-11-26 15:38:01.011618',250,NULL,'Mail OK queued as sandbox,0028',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(30,1,22,4,2,'wlj@linchengqu.example','vuqmrsjarfwnv7mms5fe','dispatch.vuqmrsjarfwnv7mms5fe@linchengqu.example','accepted',NULL,'2026-11-26 15:38:00.851705',NULL,1,'2026-11-26 15:38:01.210551',250,NULL,'Mail OK queued as sandbox,0029',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(31,1,25,4,2,'hfjd@linchengqu.example','n2vkn3bigq5d5tfisyn4','dispatch.n2vkn3bigq5d5tfisyn4@linchengqu.example','accepted',NULL,'2026-11-26 15:38:01.011837',NULL,1,'2026-11-26 15:38:01.579528',250,NULL,'Mail OK queued as sandbox,0030',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(32,1,27,4,2,'ymsz@linchengqu.example','taujeucoaklxnqzaiigq','dispatch.taujeucoaklxnqzaiigq@linchengqu.example','accepted',NULL,'2026-11-26 15:38:01.225457',NULL,1,'2026-11-26 15:38:01.831446',250,NULL,'Mail OK queued as sandbox,0031',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(33,1,29,4,2,'anjian@lincheng-power.example','jurtnt2aerhkfu3cg5kz','dispatch.jurtnt2aerhkfu3cg5kz@linchengqu.example','accepted',NULL,'2026-11-26 15:38:01.585859',NULL,1,'2026-11-26 15:38:01.963134',250,NULL,'Mail OK queued as sandbox,0032',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
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
	voided_at DATETIME, sender VARCHAR(320), why_zh TEXT, why_en TEXT, recipient_id INTEGER REFERENCES recipient (id), round INTEGER, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delivery_id) REFERENCES delivery (id), 
	FOREIGN KEY(digest) REFERENCES raw_message (digest), 
	UNIQUE (mailbox, digest)
);
INSERT INTO "evidence" VALUES(1,13,'smtp-reply','failed','submission',1,'2026-11-26 15:36:49.442862','2026-11-26 15:36:49.442862','服务器拒收：550 5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown','refused by the server: 550 5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "evidence" VALUES(2,1,'read-receipt','displayed','message-id',1,'2026-11-26 15:36:47.000000','2026-11-26 15:37:18.361270','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',101,'b4c263528166779b588f161777f3926388157051d15e10ca52ed90e148902a40',NULL,'aqscwyh@shi-yingji.example','指明了我们的邮件；发自该单位（aqscwyh@shi-yingji.example）','it names our message; it is from the unit (aqscwyh@shi-yingji.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(3,2,'reply','replied','message-id',1,'2026-11-26 15:36:47.000000','2026-11-26 15:37:18.361270','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',102,'1a24bff005d783f73c3879131eabc2b89a1bc29f7eb34e63097ef8784b17c1e6','2026-11-26 15:38:55.700074','senfang@shi-yingji.example','指明了我们的邮件；发自该单位（senfang@shi-yingji.example）','it names our message; it is from the unit (senfang@shi-yingji.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(4,3,'read-receipt','displayed','message-id',1,'2026-11-26 15:36:47.000000','2026-11-26 15:37:18.361270','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',103,'406e1c553a8f9fb1cd305f27dee23a071a2219b2247bf142f6d3345b80cea3ff',NULL,'luhang@linchengqu.example','指明了我们的邮件；发自该单位（luhang@linchengqu.example）','it names our message; it is from the unit (luhang@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(5,3,'reply','replied','message-id',1,'2026-11-26 15:36:47.000000','2026-11-26 15:37:18.361270','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',104,'a5e17c646fdbe7d42897eed52d26b399128c648b92020aad136953d0a7149674',NULL,'luhang@linchengqu.example','指明了我们的邮件；发自该单位（luhang@linchengqu.example）','it names our message; it is from the unit (luhang@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(6,5,'reply','replied','token',1,'2026-11-26 15:36:48.000000','2026-11-26 15:37:18.361270','回复：收到。 区委办','reply: 收到。 区委办','office@linchengqu.example','INBOX',105,'9b729f7576820bcd0ba6fcaded2ce37264a784b7ca6d1201b58e16157fab2751',NULL,'qwb@linchengqu.example','带有我们的回执编号；发自该单位（qwb@linchengqu.example）','it bears our token; it is from the unit (qwb@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(7,6,'auto-reply','awaiting','address',0,'2026-11-26 15:36:48.000000','2026-11-26 15:37:18.361270','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',106,'7d8ac5989294013086ef48203dbda9800e9ebd00d37d0e461eac1a123659ba01',NULL,'qzfb@linchengqu.example','只是地址对得上，没有指明我们的邮件','only its address fits; it names no message of ours',NULL,NULL,1);
INSERT INTO "evidence" VALUES(8,7,'delivery-report','failed','message-id',1,'2026-11-26 15:36:48.000000','2026-11-26 15:37:18.361270','退信 5.1.1 SMTP error, RCPT TO: 550 5.1.1 <bangong@lincheng-edu.example> User unknown','bounced 5.1.1 SMTP error, RCPT TO: 550 5.1.1 <bangong@lincheng-edu.example> User unknown','office@linchengqu.example','INBOX',107,'5a57015fd66e7092fe0a709b43dca06e3b17c2830094840926471850504c2631',NULL,'postmaster@lincheng-edu.example','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL,1);
INSERT INTO "evidence" VALUES(9,9,'reply','replied','message-id',1,'2026-11-26 15:36:48.000000','2026-11-26 15:37:18.361270','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',108,'4750860cc0d335ef2a86ea1fe076508b9bf6504e772c628c0c979242df592ef1',NULL,'lincheng@xiaofang.example','指明了我们的邮件；发自该单位（lincheng@xiaofang.example）','it names our message; it is from the unit (lincheng@xiaofang.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(10,10,'read-receipt','displayed','message-id',1,'2026-11-26 15:36:48.000000','2026-11-26 15:37:18.361270','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',109,'29ca9fa570336e8c215d0177f6d5fc8464971311d451e1a8661455b9537cb584',NULL,'swj@linchengqu.example','指明了我们的邮件；发自该单位（swj@linchengqu.example）','it names our message; it is from the unit (swj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(11,11,'delivery-report','delayed','message-id',1,'2026-11-26 15:36:49.000000','2026-11-26 15:37:18.361270','投递延迟，服务器仍在重试 4.4.1 connect to mx.linchengqu.example: timed out','delayed, the server keeps trying 4.4.1 connect to mx.linchengqu.example: timed out','office@linchengqu.example','INBOX',110,'507e71496f9b33c29f60d7afaef20f35fcc77a412f6e48a3bb6568cdc718e2b8',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL,1);
INSERT INTO "evidence" VALUES(12,11,'read-receipt','displayed','message-id',1,'2026-11-26 15:36:49.000000','2026-11-26 15:37:18.361270','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',111,'1a8c48a8d6a6a240cca44775c92ea68a709819f341dc16a9f76b75dd4b9982e0',NULL,'scjgj@linchengqu.example','指明了我们的邮件；发自该单位（scjgj@linchengqu.example）','it names our message; it is from the unit (scjgj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(13,12,'reply','replied','message-id',1,'2026-11-26 15:36:49.000000','2026-11-26 15:37:18.361270','回复：收悉。','reply: 收悉。','office@linchengqu.example','INBOX',112,'db8763d95ca7e2aea39ed8b2f29114214c970a5f067357a121280315313238ac',NULL,'nyncj@linchengqu.example','指明了我们的邮件；发自该单位（nyncj@linchengqu.example）','it names our message; it is from the unit (nyncj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(14,14,'reply','replied','token',1,'2026-11-26 15:36:49.000000','2026-11-26 15:37:18.361270','回复：收到。 区住房和城乡建设局','reply: 收到。 区住房和城乡建设局','office@linchengqu.example','INBOX',113,'78ecb88c522951cd46b1ecd3486b70a258ab57a16235413a4e3f3f6c4a408ded',NULL,'zjj@linchengqu.example','带有我们的回执编号；发自该单位（zjj@linchengqu.example）','it bears our token; it is from the unit (zjj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(15,15,'read-receipt','delivered','message-id',1,'2026-11-26 15:36:50.000000','2026-11-26 15:37:18.361270','回执：未阅读即删除','receipt: deleted without being displayed','office@linchengqu.example','INBOX',114,'72e82c086539818efc215b432bd04ad1f13a633384c972b9a3cd5780df5aae5a',NULL,'jtysj@linchengqu.example','指明了我们的邮件；发自该单位（jtysj@linchengqu.example）','it names our message; it is from the unit (jtysj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(16,16,'reply','replied','message-id',0,'2026-11-26 15:36:50.000000','2026-11-26 15:37:18.361270','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',115,'39ffa5814e2bbef618d36506a2fb7dd57b8ad7ed9753ae6ddc803ecd6935dc5b',NULL,'bangong@home.example','指明了我们的邮件；发信地址 bangong@home.example 不是该单位的','it names our message; the sender bangong@home.example is not of the unit',NULL,NULL,1);
INSERT INTO "evidence" VALUES(17,17,'read-receipt','displayed','message-id',1,'2026-11-26 15:36:51.000000','2026-11-26 15:37:18.361270','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',116,'dff6ea0b5577d09f7881b374ef28bc219881759c974af33dd2343b9cd8fe5451',NULL,'wlj@linchengqu.example','指明了我们的邮件；发自该单位（wlj@linchengqu.example）','it names our message; it is from the unit (wlj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(18,18,'reply','replied','message-id',1,'2026-11-26 15:36:51.000000','2026-11-26 15:37:18.361270','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',117,'47b246e69f8517074c44b9d9127d0c8d4962657ba021f7a4430f0078b953abbd',NULL,'lincheng@gongan.example','指明了我们的邮件；发自该单位（lincheng@gongan.example）','it names our message; it is from the unit (lincheng@gongan.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(19,19,'read-receipt','displayed','message-id',1,'2026-11-26 15:36:51.000000','2026-11-26 15:37:18.361270','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',118,'291da8f2cee5964c2df0cfaebc38ee5bb617219559f8852be1608c601d13390a',NULL,'lcjd@linchengqu.example','指明了我们的邮件；发自该单位（lcjd@linchengqu.example）','it names our message; it is from the unit (lcjd@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(20,19,'reply','replied','message-id',1,'2026-11-26 15:36:51.000000','2026-11-26 15:37:18.361270','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',119,'7dfffa7b85189991f0ce3553572e8b4c858e2ebdbe5551f8d3dadd9418ec0db9',NULL,'lcjd@linchengqu.example','指明了我们的邮件；发自该单位（lcjd@linchengqu.example）','it names our message; it is from the unit (lcjd@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(21,21,'reply','replied','token',1,'2026-11-26 15:36:52.000000','2026-11-26 15:37:18.361270','回复：收到。 白鹭岭镇','reply: 收到。 白鹭岭镇','office@linchengqu.example','INBOX',120,'b725fafee567268e25974960372623ac78055cf02f0b9caf7e8f28b0d2ba2b8b',NULL,'blz@linchengqu.example','带有我们的回执编号；发自该单位（blz@linchengqu.example）','it bears our token; it is from the unit (blz@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(22,22,'auto-reply','awaiting','message-id',1,'2026-11-26 15:36:52.000000','2026-11-26 15:37:18.361270','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',121,'f1c7ff5c01e58f066551574a9c3f1b6e62dabdc8d5ac6bb5f76045e1142d97a0',NULL,'ymsz@linchengqu.example','指明了我们的邮件；发自该单位（ymsz@linchengqu.example）','it names our message; it is from the unit (ymsz@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(23,23,'delivery-report','failed','message-id',1,'2026-11-26 15:36:52.000000','2026-11-26 15:37:18.361270','退信 5.1.1 550 5.1.1 <qxz@linchengqu.example>: User unknown','bounced 5.1.1 550 5.1.1 <qxz@linchengqu.example>: User unknown','office@linchengqu.example','INBOX',122,'b5d267dfcb361b41ca68f093ffc69ba28bf5462d03181d194ed05ac0eda35cec',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL,1);
INSERT INTO "evidence" VALUES(24,25,'reply','replied','message-id',1,'2026-11-26 15:36:53.000000','2026-11-26 15:37:18.361270','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',123,'23d33681aea5211561ae282c21e59fcf2b99fef6ab8fd478189906587567a1ea',NULL,'anjian@lincheng-gas.example','指明了我们的邮件；发自该单位（anjian@lincheng-gas.example）','it names our message; it is from the unit (anjian@lincheng-gas.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(25,26,'reply','replied','message-id',1,'2026-11-26 15:38:00.000000','2026-11-26 15:38:17.744412','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',124,'3b3b674f687a67dcc0b6e708b78c6e202e175c9fb40da6d6b10d82392bdc4d60',NULL,'anquan@lincheng-edu.example','指明了我们的邮件；发自该单位（anquan@lincheng-edu.example）','it names our message; it is from the unit (anquan@lincheng-edu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(26,27,'read-receipt','displayed','message-id',1,'2026-11-26 15:38:00.000000','2026-11-26 15:38:17.744412','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',125,'dbd1f32186d1bbf89c8ab059f2fed8fe2cfb9e00e552f12870be7b758f7ae2a2',NULL,'swj@linchengqu.example','指明了我们的邮件；发自该单位（swj@linchengqu.example）','it names our message; it is from the unit (swj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(27,28,'delivery-report','delayed','message-id',1,'2026-11-26 15:38:00.000000','2026-11-26 15:38:17.744412','投递延迟，服务器仍在重试 4.4.1 connect to mx.linchengqu.example: timed out','delayed, the server keeps trying 4.4.1 connect to mx.linchengqu.example: timed out','office@linchengqu.example','INBOX',126,'34ebb4c823b1ef994b63a88c17bd596daf795ed9e2c2faf0f4b89c48988874a9',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL,1);
INSERT INTO "evidence" VALUES(28,28,'read-receipt','displayed','message-id',1,'2026-11-26 15:38:00.000000','2026-11-26 15:38:17.744412','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',127,'f58f7dd8bdf79ad4ec909d7850d5747ff6d32dcbf240b52949d876a40d5d2eb5',NULL,'scjgj@linchengqu.example','指明了我们的邮件；发自该单位（scjgj@linchengqu.example）','it names our message; it is from the unit (scjgj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(29,29,'read-receipt','delivered','message-id',1,'2026-11-26 15:38:01.000000','2026-11-26 15:38:17.744412','回执：未阅读即删除','receipt: deleted without being displayed','office@linchengqu.example','INBOX',128,'3decbf21e73f5f0402a3940aad4ae2961b2e4613aa914c14860a25ded1d13cab',NULL,'jtysj@linchengqu.example','指明了我们的邮件；发自该单位（jtysj@linchengqu.example）','it names our message; it is from the unit (jtysj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(30,30,'read-receipt','displayed','message-id',1,'2026-11-26 15:38:01.000000','2026-11-26 15:38:17.744412','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',129,'e3aef7f59fe3ae8f4c0994b9356d50e392cf417ff8481d6fe2c1e5f4e1f8883f',NULL,'wlj@linchengqu.example','指明了我们的邮件；发自该单位（wlj@linchengqu.example）','it names our message; it is from the unit (wlj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(31,32,'auto-reply','awaiting','message-id',1,'2026-11-26 15:38:01.000000','2026-11-26 15:38:17.744412','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',130,'6dd62781d130820a4f16ec358153c05c2c580914682b4a449e15f27de768bea4',NULL,'ymsz@linchengqu.example','指明了我们的邮件；发自该单位（ymsz@linchengqu.example）','it names our message; it is from the unit (ymsz@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(32,33,'reply','replied','message-id',1,'2026-11-26 15:38:01.000000','2026-11-26 15:38:17.744412','回复：收悉。','reply: 收悉。','office@linchengqu.example','INBOX',131,'6916ee9761962880d6d76eb02b1565f0f1c509c14c982bf87473fcad68807942',NULL,'anjian@lincheng-power.example','指明了我们的邮件；发自该单位（anjian@lincheng-power.example）','it names our message; it is from the unit (anjian@lincheng-power.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(33,NULL,'clerk','confirmed','by-hand',1,'2026-11-26 15:39:09.508230','2026-11-26 15:39:09.508230','电话确认','confirmed by phone',NULL,NULL,NULL,NULL,NULL,NULL,'root 登记','entered by root',25,1,1);
CREATE TABLE hold (
	route VARCHAR(320) NOT NULL, 
	until DATETIME NOT NULL, 
	said TEXT NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (route)
);
CREATE TABLE issue (
	id INTEGER NOT NULL, 
	number VARCHAR(16) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	source TEXT NOT NULL, 
	sender VARCHAR(320) NOT NULL, 
	sender_name TEXT NOT NULL, 
	planned_at DATETIME NOT NULL, round INTEGER DEFAULT 1 NOT NULL, send_at DATETIME, carry_on BOOLEAN DEFAULT 0 NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
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
','office@linchengqu.example','临澄区打好安全生产翻身仗工作专班','2026-11-26 15:36:46.748656',1,NULL,0,1);
CREATE TABLE issue_text (
	issue_id INTEGER NOT NULL, 
	round INTEGER NOT NULL, 
	first_attempt INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	source TEXT NOT NULL, 
	planned_at DATETIME NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
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
','2026-11-26 15:36:46.748656',1);
CREATE TABLE lease (
	name VARCHAR(64) NOT NULL, 
	holder VARCHAR(128) NOT NULL, 
	until DATETIME NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (name)
);
CREATE TABLE paused_mailbox (
	address VARCHAR(320) NOT NULL, 
	since DATETIME NOT NULL, 
	cause VARCHAR(16) NOT NULL, 
	reason_zh TEXT NOT NULL, 
	reason_en TEXT NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (address)
);
CREATE TABLE raw_message (
	digest VARCHAR(64) NOT NULL, 
	content BLOB NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (digest)
);
INSERT INTO "raw_message" VALUES('b4c263528166779b588f161777f3926388157051d15e10ca52ed90e148902a40',X'78019D535B6F9B30187D47E23F587DED1C2E494942C6D26E49A354A1891AB6F6AD32C604A76003360DDEAF9F69B5759774D5E617B0BEE3EF72CEF96E886C6A063748663E78FFC1346E0826F491243E486B5E80A2ED898C4245D96E4F7BA445459913102B50209AF7046249CCDB9E244282039519986FC36803680206318A877692227B621A20CA9A77C0F5C0357F04AEAD7F9C33BFEFF9832138B5F5318D1992C47F1B161221D08EC0E54C77FB522275CFFA63E7FCCF4EF540977A0C0D4695C007951DC7445C2378',1);
INSERT INTO "raw_message" VALUES('1a24bff005d783f73c3879131eabc2b89a1bc29f7eb34e63097ef8784b17c1e6',X'7801A5985B73E24A92C7DF89E03B10F3AA75EB02A84A9EED3D83915B605D6DC060BF4C948464248384AA4AD74FBF29D9B8DB677DE6CC9C7584838B4ACAACCC7F66FE8A87901734BDF2083F5C8FFE9B856944D2977FB0437CD5C4E94B127F0B6B723A1FC3FF190E1EC2208CCB707F3D8A68761A9DEA6FFF77D9C86F4627121FBF3192EEFDACFEC643C64755CC0FA3DB95BDF646F17EE447C1783C8DB082FE3E1C8CD687E2BF468A3A72B272A448F0469E5E8FD5EB091A0912FC0D073AE1E1F59F2FB343C6C84B78B5',1);
INSERT INTO "raw_message" VALUES('406e1c553a8f9fb1cd305f27dee23a071a2219b2247bf142f6d3345b80cea3ff',X'7801AD95DB72E2381086EFA9E21D5473CB9A83B1E400EB6533E1302490490109819B946CCB20624BC696099EA7DF164C26CC2E640EB5BEC1D8ADBF5BDDBF3E8F99CA1261DC51B56AA23FFF2A16C6CC637CCBFC260A1219A168570EB9F0564C2C375999ED6814870CB9398A280FCB2915BE2B7765C552855EB85AA1EE6434BD43DC4726753D9B06A4EAB58A05345D657F2093A05BB94566156E6AB859274DCB46A52A5CC542872AD6FC71D888A5295D3263D0816ADF52343CCBBEA8FFFDDF4A61433DD8060487D98A',1);
INSERT INTO "raw_message" VALUES('a5e17c646fdbe7d42897eed52d26b399128c648b92020aad136953d0a7149674',X'7801A598EB53A34A16C0BFA72AFF436ABFB20E8F2434B83B7B578392080D68D044BF6CF13460124277D33CFEFA3DA0CE8CB3CEBD75EF5A652581E6F4E9F3FC1DEE125691E39917B0DDF9E49FFB6A171C9FFFBDCF8ED12E393E97D597A4090EA77DF2AFF1E82E89928C27F1F92425C5617268BEFCEFB249D84E0E41B6FF4283631C16CD17965036A933B69B5CADB1EF4DB278A204693055E3B92EFD633C9AF8BBEAEF13459D38059F28127C91E7E753F57C862682047FE39111B0E4FC8F97E184D2E039395B19708C',1);
INSERT INTO "raw_message" VALUES('9b729f7576820bcd0ba6fcaded2ce37264a784b7ca6d1201b58e16157fab2751',X'7801858F4D6F82401086EF24FC87B9B750BEB4064BAD559B62855A25527B5B608035B0ABB028FEFB925EDAA4A69DD324F3E47DE759A1682AA62C89C86DB83B9CA28782B23847961D1A155B52EE0BBC97A515C6488F98D89056BC84B2557F63109DA124B4506BC29288B7AAC05AC0898A1C666B2F58024D0071A0DF4656AFAF0D650982BCB906A30F3E3F82A1758BDEB3CDBE6D0DE04AEB4696A644A0FD3FE6615D930C1577DA397C5718B14506C665A1A74EE32FE18077579EA634C6CB01EB26DA612C6C70468D48',1);
INSERT INTO "raw_message" VALUES('7d8ac5989294013086ef48203dbda9800e9ebd00d37d0e461eac1a123659ba01',X'780185905B73DA301085DF99E13FE89D9A18C20AE294D2D6262901130AF482DF64B3C622B6E48B04985F5F854C279D69A6D5D34AFBCD393A67894A97C25A309538E47D718EC38F291751826257E8369E5896A7F8A1D9586284FC805B87C4A5CC48766AFF8D91B02619E369BB62621BCA535B61A5C891AB848C57FE7A41F89640077A11028DA3DB6683AC13FD8E742999CB03E9DA66E880734D9DDE80B46C739A0D8F2974FE8FF958556C87D6C433215E2DE2C81ED8F076A03B13E39F89D7D2AC651CF308DF5658E9',1);
INSERT INTO "raw_message" VALUES('5a57015fd66e7092fe0a709b43dca06e3b17c2830094840926471850504c2631',X'780195545B539B4C18BECF4CFEC34E6F2D09902C2091A6361E460D319F62A3DE380BBC24ABB01B779718FCF5DF829D34ED78A85C70DAF7FCBCCF7301AA14CC9812B5F0D1DEB776EB0212A02B487D94095EA062DDC9294B16C0E606A46507D6A458E680E20A1584E61D49581AF375478154E889AA053ABC0CA329A229F2FA2EE95BD873AD41BB85A245F915D90E9AF015B24DFD6261BFE7F87D0FED98FA6AB70E8802FF63B310A42473304E0E74BDBF53D87D33B1ACEFAFD5AA9B3AD2AD68F32997AA20528178CB30',1);
INSERT INTO "raw_message" VALUES('4750860cc0d335ef2a86ea1fe076508b9bf6504e772c628c0c979242df592ef1',X'78019D56DB72EA3A127DA78A7FE0DD939D042C91E4CC9E7D889D80B189492031F69B0CC2C8B624DF44205F3F2D93DBEC99335335A972414CABD5BD56F7EA7EA28DAAC4D99C34BB9BDEDF7326D63B2A923F0F8CC82D11C90F7A20BCC8E93FBA9D27BAA66C4F3737BD6D25798F1F7EFC6ED48B8F3D4E58FEA3266213CBC38F86D64DEF9535BBDEDD62B69CF7D8A63788F16633D85C5C5CFFD1EDF4963BF5B75E1FF71EE4BED7BF802F97E866806FCCAB9E71017FDD8E4D1A7AF3BFCD66B4AE4942CF1C1B92F8BA825E',1);
INSERT INTO "raw_message" VALUES('29ca9fa570336e8c215d0177f6d5fc8464971311d451e1a8661455b9537cb584',X'7801AD955D73DA381486EF99E13F687ACB9A0F63D904D6CBA681A480A11920A17093916D198BD892B165C0FDF53D82A649BBA44D3BEB1B8C75743E5F3D9A5299A75CBB25326CA3BFFF2997A6D4A36C47FD360A5211A3F8508D18F742CAD7DBBC4A0F244E228ADC02C58445D58C70DF1587AAA499447B2643D49F8DE7B788F9A875111023B0EA5EA3532EA17998FF8574134DC40EE9757869E076D36C1B2D54A9C3532EF588A4ED5F9B8D69969135D5063DC8F6398465D0865BFFF7BF994241D750061867FBCDF9F5',1);
INSERT INTO "raw_message" VALUES('507e71496f9b33c29f60d7afaef20f35fcc77a412f6e48a3bb6568cdc718e2b8',X'780195545D73DA38147DF78CFF83A64FDDC99AF06119E22C9BF2154A16480A34105E32B22563115B32B24C717F7DAF9D4E9B266433F18B2D4BF7DC7B8FCE3D33A63325AC1BA24317FDF3AF69CC98CFF89E5117054AC6283E54222EFC9089CD2EABB003899388212F4731E1512525827AF250D12CD5E81BD7211ACC278B1BC429F26A8D166DD47DFFECDC34D022CCFE4675074DE51ED5ABF051C36EC371ED33745285C734FA4433F7ED631396A664C3AC511FAAFD9DA2667BB66D7F7A59293474096DB868D2198D07',1);
INSERT INTO "raw_message" VALUES('1a8c48a8d6a6a240cca44775c92ea68a709819f341dc16a9f76b75dd4b9982e0',X'780195535D4FDB30147DAFD4FF60F19AB92D699DD0741D6314B64053A02D2BF4053989933A75ECD4B143C3AF9F03D29836109A5F9CE81E9FFB71CE9D13A52587D7586D3CF0F94BBB352711A115893D904891837CDF6194471BC2D39DEE903DCE0B464058831C53D629318F43B1EF28522AF048D5069C2D82E535A03138C287B8E7B8B61D8EDA2DB0DCE84FC076C04C54C0EE998F43E4F51D6F300456CF9C766B8215F13E8605A42C714AA03F31D5BEA648507F68C75FFFADD434746EDA30E032CAD2EC6DC45298B8',1);
INSERT INTO "raw_message" VALUES('db8763d95ca7e2aea39ed8b2f29114214c970a5f067357a121280315313238ac',X'78019D565D73E23A127DA78AFFC0BB375FC41249EECECE1248C0D86012488CFD268330B22DC95F029C5F7F5B6648E6CE9DDDAD5AAA5C36B6D4EA3EA7FB74BFD24A15E2624EAADD43E79FA216EBF8DF2913EB1D1551AE2EE991F02CA5FF6AB75EE99AB23DDD3C74B685E41D7EBCFCFBB24E58773861E96549C42694C7CB8A9655E7C0AA5DE769315DCE3B6CD3D96EBB77D798905BFC47BBD559EED43F3A5DDC99C97DA77B0D0F37E8E1163F98F71DE31A7EEDD69054F4E17F2F9BD2B22411BDB08610C5D711BDBBFB',1);
INSERT INTO "raw_message" VALUES('78ecb88c522951cd46b1ecd3486b70a258ab57a16235413a4e3f3f6c4a408ded',X'7801858F4D6F82401086EF24FC87B95B282A58A1B5D6AA6D4C5CFB8129D1DB02032C815D0BBB0AFEFA925EDAA44D3BA749E6C9FBCEF38A5255DC78A632F3E0E69CE77705E351863C7D572636B43C1478AB6BAF18213B62EC41528912CAC6FC8941D842495961D694C7A1684C89B5841393192C7DB27D0616433F1A3B961BDBD4BED635D866EA020623D888230CAC6EE93BDE70E4D92EF4AC6E746D41257AFF6304EB9AA668AC169DC35785E3BA2E26BF0B3D741A7F096F45771549C222FC3DC057618E91F4603255',1);
INSERT INTO "raw_message" VALUES('72e82c086539818efc215b432bd04ad1f13a633384c972b9a3cd5780df5aae5a',X'7801AD95D172DA381486EF99E11D34BDF51A5C4036817AD934A419124C08380BE12623DBC720634B46961DDCA75F19DA26DD866EDA59DF18A3A35F47E7FCFA3403990BA64F89DCF4D0873FEBB519F8400B087A28143C41C9BE1153E66F80AD777903F6244963405E891242E3464658E0F17D434226D113951B743977DC29A20122A1D1362C2B6C85FD7A0DB99BFC0FD432D18417A865A81FEF71AF6DF6B08134433DF5DA9048E8FD7798035946D6A08F862ADBE72582968FDBF8AF1F33551BFAA4B6A182235966D1',1);
INSERT INTO "raw_message" VALUES('39ffa5814e2bbef618d36506a2fb7dd57b8ad7ed9753ae6ddc803ecd6935dc5b',X'78019D925B739B3A1485DF99E13FE8DD0707630B37EEF1497D491C62B093E084DA6F12DE8030480424DBE4D757F5F4F6D04E678E9E34D2D6DAFB5B4BCF2055CDAD4722B311FA97129E0A9E7ECA44095D3893B22AE03FD3788618D811F62394D4A244E5B95B301E67C0532B0352C8EC7B2DA22D2A092BBA0DE17B2ACE5D098D44272633741B069B47C4F628E903ED5F0F7AEEFEA369A04DA6FE418E8B56E2881C5B6F7A78D47747D8461D5B2FD3981309A3BF9705D0342405CB9B6B8C9F2D867D4C5DFBD31FC6D568',1);
INSERT INTO "raw_message" VALUES('dff6ea0b5577d09f7881b374ef28bc219881759c974af33dd2343b9cd8fe5451',X'78019D53D1729A40147D77C67FD8C9AB450505156B6D1213E344D48924267DC95C965597C02EB04B807C7D1733D3A4AD994CCB0B30E7EEBD67CF39F786C82C65DA0AE4DE465FBFD56B370413FA4C7C1B6D531EA1A8688694E13D61BB246B9202A23824C82B5104346C0A60BEC78BA62442A29CCA3DBA583BEE0A511FB53B7D03A06F76F1B05E43EE3EFB820C0B2DF83332DAEA4337ED8E659B3A6AB4D553AF4D4012FBF3328708013BA2CD268AEDDB0830896E5ADFFF66AA2E74A9AEA18AF330388EBB5CA17CBBA5',1);
INSERT INTO "raw_message" VALUES('47b246e69f8517074c44b9d9127d0c8d4962657ba021f7a4430f0078b953abbd',X'78019D52D172DA30107C67867FD0BB0B310699C4294D0027C4049B24400CBCC9E6B0656C096CC9C47C7D55A699A4D34E3B533D69E6F6F66E77EF0584CC59E38988D8425F53CAC21858741B711611D6843792ED53F856AFBD4008B4848D85B639CF50F6D6FC1582820A6584A6CD82B04DC0DF9A020A818E54C4E86EE6CE9F10DD203DC05BBD1312685FD76B681ECB2FC83091C74B64E8EAD3C256DBB4700B69BA7AF59A4D0458FF86B95014248286632B011F238C8E11E2EEEF42EED5FA167A17FA37C973AE08F976',1);
INSERT INTO "raw_message" VALUES('291da8f2cee5964c2df0cfaebc38ee5bb617219559f8852be1608c601d13390a',X'780195535D4FDB30147DAFD4FF60F1DAB91F294E4ABA8E313EAA026D515356C1CBE438378D836387C42EC9BF9F53A4316D456C7E89A37B7DEEBDE79CBB026D0A89EFA84E7CF4F94BBBB502067C07918FE2426528ABBA824B9680DC3E9B2E5434CB05A0B04619E5A25B521985AAEA6A28357AE13A4197C17C7D8778844287C4341E0C808DDB2DB44ECC27E4B868A176C8E9DBCB80F843D72703D4E9DBD36E5D500DFEC76973284BBA053CBBB0DDBE958847D401F7EBDF9DDA81AEEC183659B0343A9CB05636ACE298',1);
INSERT INTO "raw_message" VALUES('7dfffa7b85189991f0ce3553572e8b4c858e2ebdbe5551f8d3dadd9418ec0db9',X'78019D57DB72EA3A127DA78A7FE0DD931B2091E4CC9E3DC424606C6212481CFB4D26C2966D49BE0970BEFEB44CC8BE9C333355932A07634BADEEB5BA5737CFB456A5385B923ABEEDFD33DB24EFFFCE98D8C45444853AA707C2F38CFEABDB79A61BCA76F4FDB6B72D25EFF1C3F95F97F5C2A6C709CBCE2B22DE437938AF6955F7F6AC8E7BF7ABC57AD963EF3D44AE07FDE1E6667BF347B7D35BC7EA1FBD3EEE3DCA5DAF7F093757E876806FD155CFB884BF6E67426A7AFBBF972D685591889E591308E2C71183EBF7',1);
INSERT INTO "raw_message" VALUES('b725fafee567268e25974960372623ac78055cf02f0b9caf7e8f28b0d2ba2b8b',X'7801858F4D6F82401086EF24FC87B9B75044B12D96520B36311163956AF5B6C0206B60D7B28B80BFBEA49736E9D79C269927EF3BCF126555326D416466C35D949F1F72CAE20CD9FEADD2B121C531C77B5559628CF484890D69C90B281AFD3B06510B05A1B92E084B22DEE81285849ACA0C26AB205C004D20BD357AF13531C960A42A1066D525984398F3139846B7F42CBB3FB42D132E8C6E54C52712EDFFB10085207BD4A67EE7F059910E499AE0CF424F9DC65FC221EFAE3C4D69FC4BC0AA8A0E184B1B1CB792A9',1);
INSERT INTO "raw_message" VALUES('f1c7ff5c01e58f066551574a9c3f1b6e62dabdc8d5ac6bb5f76045e1142d97a0',X'78018591DD52DB301085EF3DE377D03D7508262B83699AD224858438A449DA42EE647B1D0B6CC93F528878FA8A74183A53A6D59546FAF6EC9EB34B54BA11DE82A93C241F4DD93E7F2EB8487214DB5A7770CFCAAAC04FAEB3C404F90ED390648D2C49B9EFFC8D91D89092F1A2D33291C672DF51D82AF2C4554EC6AB68BD203C25019CD134E941CFBF701DB2CEF507E25332973BE277EDE504C2531A824F8EBAF6B8CE88290CFF8F45D8B66C8BDE64644DBCB5E8A6A70CCFDE37F4D5DAF8A7E3B5B4DF32CB7882EF2B',1);
INSERT INTO "raw_message" VALUES('b5d267dfcb361b41ca68f093ffc69ba28bf5462d03181d194ed05ac0eda35cec',X'78019554DD72DA3818BD67C6EFA0E9D5EEA4068C9101534A21404A1648064820DC64245B06115B32924C709F7E65D37669423613DFD8B274BE9FA3F39D29518960E62D521B177CF96A14A6C423744F7C17048247203A1443CABC0D61EB5D52240714C52101380511A2615122E6637E282A221578A66A03FAB3F1FC16501F3815DB0E906D3550D32880F926F90C2A0E98F03DA894F587055DDB7161055C94F563147A4811F7FD636322255A1373D8D3D5FE9702361ABE4DBEBDAE543734D06DB860DC198EFA53B3D7',1);
INSERT INTO "raw_message" VALUES('23d33681aea5211561ae282c21e59fcf2b99fef6ab8fd478189906587567a1ea',X'78019D56DB72A348127D5784FE41EFAC1B0A10059EEDEDB5851BC91417D9C892FB0D1008B005A22E5CEAEBB790677ADC1BB33111AB1724AA2AF3E43927B3F4945186EB9B30A6C5EDE29F715D9571FDEFF7B24E8BAC3EDD9C62F2251BE2F3E53DFBD77CF694A559D965C7DB458E9BF3E23C7CF9AB8D8B645C9CE3F2FD0B89EB63D20C5F6846E8A22F69B17878F6A270511E17A99EC64602974BF0DB7CB6880AF68F856A2CFCA65BA88AF80296B79A71BBD41692223EF3991DD3ECF6EFB7791921F129BBD9D8A2943F',1);
INSERT INTO "raw_message" VALUES('3b3b674f687a67dcc0b6e708b78c6e202e175c9fb40da6d6b10d82392bdc4d60',X'78018D56DB76A33A127DF75AFE07BF3369AE4638677A7A1293B6DDE6E61807276F12861862839184B87CFD9449773A67D69975262F21A154B56BD7DE251E135ED3E226C0FC783BF9272EAA1A17FF3E65457C4C8AD79BE4507F495A7CBE9C927F8D478F499C642239DC4E525A9E27E7F6CB5F054E483739E3ECF485E1E240CAF60B4F189F34193F4E1EB66E184CB2C38458A6417415E9E61FE3D1243CD6FF9868E6C42BC54453E0419DDEEAD6ADA24C24057EC6231BF3E4F6EFC3DC8431FC9ADCAC6C68E577895489',1);
INSERT INTO "raw_message" VALUES('dbd1f32186d1bbf89c8ab059f2fed8fe2cfb9e00e552f12870be7b758f7ae2a2',X'7801A5956D73A23A14C7DF3BE377C8EC5B2E569180D565BD6E9FD656B4555BD6BEE9043C48140242A2723FFD0DDA6DDDAE7D9A65C601C979CAE197FF1902172953AF090F9AE8EBB77269081ED0154C9BC84FE308459B4A489917009B2D450536244A42406E8E2242C34A46D8D48D37150E19476BCA037436B2C7D7884E91E9361AA65903BDDE2A97D03810FF20CD40FD7885B4AA7CA8E166BDD1AC5691529557B9744A3834DF37B321CBC80CD4EEA9ACF6390531BC3AF8FFFE59A9DCD0B9DC8634CED6F3C3EBE358',1);
INSERT INTO "raw_message" VALUES('34ebb4c823b1ef994b63a88c17bd596daf795ed9e2c2faf0f4b89c48988874a9',X'78019D545D73DA38147D6786FFA0E95377A88931C821CEB2295FA17431244063C24B46B66510D892B1258AF3EBF7DAE92469429AC9FA45B675EFD13D57E79E29952AE1DA15916B0BFDFD4FB934A51E657BEA5B28484484A2433564DC5B53BEDAA92A3D90280E2972331411165653C27D571CAA92A612FD64728DFA337B7E85988F749FD4881FD4B0775E2EA1F95A7D418689C6628F0C1D5E6AD8AA372D5D47151D9E72A94724B5DE0FB3699A9215D5863DA8F6E90843F7DD66EDEBEB4A81D025D0B090DD1E8EFA53',1);
INSERT INTO "raw_message" VALUES('f58f7dd8bdf79ad4ec909d7850d5747ff6d32dcbf240b52949d876a40d5d2eb5',X'780195535D6F9B30147D47E23F587BCD488024A425CBBAAEE9D2A821CD1ABAA67D996C638229D8609B04F2EB675669EDB65655FD02D63DBE1FE79C7B4D542598B5822AF1C1A7CFA6714D30A13B12F920163C0779DDCD28C30961DBB2EA921AE64546006A400E69D695904588D75D45A4027BAA1270BE0EC215A01188A211C103870CEDB1698030A93E02D7034BBE03AEAD7F9CA1DF3FF26D1B746C7D4C630A15F1DF8605444AB825D67CAABB7D2AE10ED030EA7FF9BF533DD0373D86064B9C6ED3971121D7711EC7',1);
INSERT INTO "raw_message" VALUES('3decbf21e73f5f0402a3940aad4ae2961b2e4613aa914c14860a25ded1d13cab',X'78019D535D6F9B30147D47E23F587DED4880242423CBBAAEE9B2AC719A35E99AF6A5B2C10453B0C13614F2EB675A69EDB656D5E617B0EEF1FD38E7DC0BA24AC1AC1552B10F3E7C348D0B12105A91D00791E019C8EA4E4A591013B62BCA0EA95196A704E0066488A61D89588879DD51442A704F550C4ED770B302340423AF370843DC73C9D834C0262EDF01D7034B5E01D7D63FCEC0EF8D7CDB0187B63EA631458AF86FC3209112ED88359FEA6E9F4A44A35E38B43FFDDDA91EE88B1E438313D5C8E465C486EB388F',1);
INSERT INTO "raw_message" VALUES('e3aef7f59fe3ae8f4c0994b9356d50e392cf417ff8481d6fe2c1e5f4e1f8883f',X'7801A5955B73A24A10C7DFADF23B4CED2B0763C0012F87E371735BA368A226AC79490DD0E8280C08332ADF7E074D2A6ED6DC6AA9B240A6A7A7BBF9F5BF47C045CAD41BC2E74DF4EF7FE5D2083CA06BF09B2848E30845DB4A48993707365B890A6C49948480DC1C458486958C30DF8DB7150E19471BCAE7E8626C4F6E10F5916FEA1AF11B35C36D954B683217FF20CD4083788DB4AA7C38C54DBDDEAC9E22A52AAF72E99C70687E6C6643969119A8DD7319EDCB1175DF34B1FEFF9F91CA842E651AD278132E8EAF4F',1);
INSERT INTO "raw_message" VALUES('6dd62781d130820a4f16ec358153c05c2c580914682b4a449e15f27de768bea4',X'780185925B8FDA301085DF91F80F7EA7E1129804B2A57437D02D90C0165057F0E68409319BD8B9D840F6D7D720555BB548F5932F9FCECC99E3154A5570E385CAD8219FBFD46B2B0C919D70EF90A81029492FCD84F130467EC855132F34CD1224414552CA926649F93E1097A6C4529233933199ACFDCD0B617B32B0D0EE75CC6E1F1EEA35B289D527625A64214EC46CEB4D079C6EDF697748A3AD57BD36A6129DFF633E96253DA0311DEB6E3F4A041DABDBEE7EFDB7536DE89BB6A1E12A2DDFEF031BA19F4514B110',1);
INSERT INTO "raw_message" VALUES('6916ee9761962880d6d76eb02b1565f0f1c509c14c982bf87473fcad68807942',X'78018D575D73E23A127DA78AFFC0BB3793049049727776968109189B98041207DE04085BB62519DB3221BF7E8F9C90C9DC9DBB7753E58A3F5AAD569FD3A79B0756EA5C9ECD6819DDB4FE4965CCA9FC77CAE52662323CCBD481E55FD80B1559CAFED56C3CB00DE315DBDEB476B9122DF1F2E5F7A6ADF5B125284FBF14546ED7EAE54BC98AB275E065D4FA319F2E662DBE6DED687B4BBA1736DDFCD16CB41691FE47AB6DB7EE54D56A5FE0E692DC74AE6E2E2E5BD605FE9A8D212DD9CDDF9B4D5951D0909D39431CE7',1);
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
	standing VARCHAR(16) NOT NULL, round INTEGER DEFAULT 1 NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(issue_id) REFERENCES issue (id), 
	UNIQUE (issue_id, name)
);
INSERT INTO "recipient" VALUES(1,1,0,'市安委办','报',0,0,0,'displayed',NULL,'["aqscwyh@shi-yingji.example"]','displayed',1,1);
INSERT INTO "recipient" VALUES(2,1,1,'市森防办','报',0,0,0,'displayed',NULL,'["senfang@shi-yingji.example"]','awaiting',1,1);
INSERT INTO "recipient" VALUES(3,1,2,'周启明','报',1,1,0,'displayed',NULL,'[]','awaiting',1,1);
INSERT INTO "recipient" VALUES(4,1,3,'陆航','报',1,0,0,'displayed',NULL,'["luhang@linchengqu.example"]','replied',1,1);
INSERT INTO "recipient" VALUES(5,1,4,'林朗','报',1,1,0,'displayed',NULL,'[]','awaiting',1,1);
INSERT INTO "recipient" VALUES(6,1,5,'谭知远','报',1,1,0,'displayed',NULL,'[]','awaiting',1,1);
INSERT INTO "recipient" VALUES(7,1,6,'顾长风','报',1,0,0,'displayed',NULL,'["guchangfeng@linchengqu.example"]','awaiting',1,1);
INSERT INTO "recipient" VALUES(8,1,7,'邹远山','报',1,1,0,'displayed',NULL,'[]','awaiting',1,1);
INSERT INTO "recipient" VALUES(9,1,8,'魏立群','报',1,1,0,'displayed',NULL,'[]','awaiting',1,1);
INSERT INTO "recipient" VALUES(10,1,9,'高嘉树','报',1,1,0,'displayed',NULL,'[]','awaiting',1,1);
INSERT INTO "recipient" VALUES(11,1,10,'区委办','送',0,0,0,'displayed',NULL,'["qwb@linchengqu.example"]','replied',1,1);
INSERT INTO "recipient" VALUES(12,1,11,'区政府办','送',0,0,0,'displayed',NULL,'["qzfb@linchengqu.example"]','awaiting',1,1);
INSERT INTO "recipient" VALUES(13,1,12,'区教育局','发',0,0,1,'replied',3,'["bangong@lincheng-edu.example", "anquan@lincheng-edu.example"]','replied',1,1);
INSERT INTO "recipient" VALUES(14,1,13,'区消防救援大队','发',0,0,1,'replied',3,'["lincheng@xiaofang.example"]','replied',1,1);
INSERT INTO "recipient" VALUES(15,1,14,'区商务局','发',0,0,1,'replied',3,'["swj@linchengqu.example"]','displayed',1,1);
INSERT INTO "recipient" VALUES(16,1,15,'区市场监督管理局','发',0,0,1,'replied',3,'["scjgj@linchengqu.example"]','displayed',1,1);
INSERT INTO "recipient" VALUES(17,1,16,'区农业农村局','发',0,0,1,'replied',3,'["nyncj@linchengqu.example"]','replied',1,1);
INSERT INTO "recipient" VALUES(18,1,17,'区应急管理局','发',0,0,1,'replied',3,'["yjglj@linchengqu.example"]','failed',1,1);
INSERT INTO "recipient" VALUES(19,1,18,'区住房和城乡建设局','发',0,0,1,'replied',3,'["zjj@linchengqu.example"]','replied',1,1);
INSERT INTO "recipient" VALUES(20,1,19,'区交通运输局','发',0,0,1,'replied',3,'["jtysj@linchengqu.example"]','delivered',1,1);
INSERT INTO "recipient" VALUES(21,1,20,'区卫生健康局','发',0,0,1,'replied',3,'["bangong@lincheng-health.example"]','awaiting',1,1);
INSERT INTO "recipient" VALUES(22,1,21,'区文化和旅游局','发',0,0,1,'replied',3,'["wlj@linchengqu.example"]','displayed',1,1);
INSERT INTO "recipient" VALUES(23,1,22,'区公安分局','发',0,0,1,'replied',3,'["lincheng@gongan.example"]','replied',1,1);
INSERT INTO "recipient" VALUES(24,1,23,'临澄街道','发',0,0,1,'replied',3,'["lcjd@linchengqu.example"]','replied',1,1);
INSERT INTO "recipient" VALUES(25,1,24,'红枫街道','发',0,0,1,'replied',3,'["hfjd@linchengqu.example"]','confirmed',1,1);
INSERT INTO "recipient" VALUES(26,1,25,'白鹭岭镇','发',0,0,1,'replied',3,'["blz@linchengqu.example"]','replied',1,1);
INSERT INTO "recipient" VALUES(27,1,26,'云母山镇','发',0,0,1,'replied',3,'["ymsz@linchengqu.example"]','awaiting',1,1);
INSERT INTO "recipient" VALUES(28,1,27,'清溪镇','发',0,0,1,'replied',3,'["qxz@linchengqu.example"]','failed',1,1);
INSERT INTO "recipient" VALUES(29,1,28,'区供电公司','发',0,0,1,'replied',3,'["anjian@lincheng-power.example"]','replied',1,1);
INSERT INTO "recipient" VALUES(30,1,29,'区燃气公司','发',0,0,1,'replied',3,'["anjian@lincheng-gas.example"]','replied',1,1);
CREATE TABLE recipient_mailbox (
	name TEXT NOT NULL, 
	mailbox VARCHAR(320) NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "recipient_mailbox" VALUES('市安委办','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('市森防办','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('陆航','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('顾长风','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区委办','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区政府办','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区教育局','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区消防救援大队','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区商务局','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区市场监督管理局','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区农业农村局','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区应急管理局','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区住房和城乡建设局','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区交通运输局','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区卫生健康局','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区文化和旅游局','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区公安分局','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('临澄街道','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('红枫街道','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('白鹭岭镇','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('云母山镇','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('清溪镇','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区供电公司','office@linchengqu.example',1);
INSERT INTO "recipient_mailbox" VALUES('区燃气公司','office@linchengqu.example',1);
CREATE TABLE "rendition" (
	id INTEGER NOT NULL, 
	issue_id INTEGER NOT NULL, 
	tier VARCHAR(8) NOT NULL, 
	attempt INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	subject TEXT NOT NULL, 
	text TEXT NOT NULL, 
	html TEXT NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
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


</body></html>',1);
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


</body></html>',1);
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


</body></html>',1);
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


</body></html>',1);
CREATE TABLE rendition_attachment (
	rendition_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	content_type VARCHAR(255) NOT NULL, 
	digest VARCHAR(64) NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (rendition_id, position), 
	FOREIGN KEY(digest) REFERENCES blob (digest), 
	FOREIGN KEY(rendition_id) REFERENCES rendition (id)
);
INSERT INTO "rendition_attachment" VALUES(1,0,'工作专报2023年第6期.pdf','application/pdf','74e7cdf7056ec9874de0339944ff4b1e941fc9d684a212cff96fee47f8bb1530',1);
INSERT INTO "rendition_attachment" VALUES(2,0,'工作专报2023年第6期.pdf','application/pdf','74e7cdf7056ec9874de0339944ff4b1e941fc9d684a212cff96fee47f8bb1530',1);
INSERT INTO "rendition_attachment" VALUES(3,0,'工作专报2023年第6期.pdf','application/pdf','74e7cdf7056ec9874de0339944ff4b1e941fc9d684a212cff96fee47f8bb1530',1);
INSERT INTO "rendition_attachment" VALUES(4,0,'工作专报2023年第6期.pdf','application/pdf','74e7cdf7056ec9874de0339944ff4b1e941fc9d684a212cff96fee47f8bb1530',1);
CREATE TABLE restored (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	made_at DATETIME NOT NULL, 
	settled_at DATETIME, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE ruling (
	id INTEGER NOT NULL, 
	evidence_id INTEGER NOT NULL, 
	verdict VARCHAR(16) NOT NULL, 
	at DATETIME NOT NULL, 
	"by" VARCHAR(128) NOT NULL, 
	reason TEXT NOT NULL, 
	delivery_id INTEGER, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id), 
	FOREIGN KEY(delivery_id) REFERENCES delivery (id)
);
INSERT INTO "ruling" VALUES(1,3,'voided','2026-11-26 15:38:55.700074','江予安','打错了',2,1);
INSERT INTO "ruling" VALUES(2,33,'accepted','2026-11-26 15:39:09.508230','江予安','',NULL,1);
CREATE TABLE settled_sender (
	mailbox VARCHAR(320) NOT NULL, 
	sender VARCHAR(320) NOT NULL, 
	name TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	"by" VARCHAR(128) NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (mailbox, sender)
);
CREATE INDEX ix_evidence_delivery_id ON evidence (delivery_id);
CREATE INDEX delivery_route ON delivery (route, claimed_at);
CREATE INDEX ix_ruling_evidence_id ON ruling (evidence_id);
CREATE INDEX ix_action_issue ON action (issue);
CREATE INDEX ix_evidence_recipient_id ON evidence (recipient_id);
CREATE INDEX delivery_held ON delivery (claimed_by) WHERE claimed_by IS NOT NULL;
CREATE INDEX issue_carried ON issue (id) WHERE carry_on;
CREATE INDEX delivery_work ON delivery (issue_id, state, sender, id);
COMMIT;
