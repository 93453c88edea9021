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
INSERT INTO "action" VALUES(1,'2026-11-26 19:13:11.890595','江予安','office-pc','send','2023-06',NULL,'开始：25 封',1);
INSERT INTO "action" VALUES(2,'2026-11-26 19:13:12.378254','江予安','office-pc','send','2023-06',NULL,'结束：发出 24 封',1);
INSERT INTO "action" VALUES(3,'2026-11-26 19:13:16.122201','江予安','office-pc','resend','2023-06',NULL,'开始：8 个收件人',1);
INSERT INTO "action" VALUES(4,'2026-11-26 19:13:16.381936','江予安','office-pc','resend','2023-06',NULL,'结束：发出 8 封',1);
INSERT INTO "action" VALUES(5,'2026-11-26 19:13:21.823448','江予安','office-pc','void','2023-06','市森防办','[3] 打错了',1);
INSERT INTO "action" VALUES(6,'2026-11-26 19:13:23.239211','江予安','office-pc','acknowledge','2023-06','红枫街道','电话确认',1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
CREATE TABLE archive (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	digest VARCHAR(64) NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE archived_delivery (
	id INTEGER NOT NULL, 
	issue VARCHAR(16) NOT NULL, 
	recipient TEXT NOT NULL, 
	tier VARCHAR(8) NOT NULL, 
	address VARCHAR(320) NOT NULL, 
	sender VARCHAR(320) NOT NULL, 
	message_id VARCHAR(255) NOT NULL, 
	token VARCHAR(32) NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(issue) REFERENCES archived_issue (number), 
	UNIQUE (message_id), 
	UNIQUE (token)
);
CREATE TABLE archived_issue (
	number VARCHAR(16) NOT NULL, 
	archive_id INTEGER NOT NULL, 
	sender VARCHAR(320) NOT NULL, 
	planned_at DATETIME NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	recipients INTEGER NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (number), 
	FOREIGN KEY(archive_id) REFERENCES archive (id)
);
CREATE TABLE archived_message (
	digest VARCHAR(64) NOT NULL, 
	mailbox VARCHAR(320) NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (digest, mailbox)
);
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
INSERT INTO "cursor" VALUES('office@linchengqu.example','INBOX',4023123963,131,'2026-11-26 19:13:17.522310',1);
INSERT INTO "cursor" VALUES('office@linchengqu.example','Junk',4023069704,100,'2026-11-26 19:13:17.527425',1);
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
	reply_text TEXT NOT NULL, round INTEGER DEFAULT 1 NOT NULL, route VARCHAR(320), deferred_since DATETIME, copied_at DATETIME, stage_on DATE, sender VARCHAR(320), sender_name TEXT, office_id INTEGER DEFAULT 1 NOT NULL, address_lower TEXT GENERATED ALWAYS AS (lower(address)) VIRTUAL, domain TEXT GENERATED ALWAYS AS (substr(lower(address), instr(lower(address), '@') + 1)) VIRTUAL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(issue_id) REFERENCES issue (id), 
	FOREIGN KEY(recipient_id) REFERENCES recipient (id), 
	FOREIGN KEY(rendition_id) REFERENCES rendition (id), 
	UNIQUE (message_id), 
	UNIQUE (recipient_id, attempt, address), 
	UNIQUE (token)
);
INSERT INTO "delivery" VALUES(1,1,1,1,1,'aqscwyh@shi-yingji.example','4p3corrc5vjucf46d7su','dispatch.4p3corrc5vjucf46d7su@linchengqu.example','accepted',NULL,'2026-11-26 19:13:11.907368',NULL,1,'2026-11-26 19:13:11.934809',250,NULL,'Mail OK queued as sandbox,0001',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(2,1,2,1,1,'senfang@shi-yingji.example','n4olb7f73tqw7oenpg6g','dispatch.n4olb7f73tqw7oenpg6g@linchengqu.example','accepted',NULL,'2026-11-26 19:13:11.918018',NULL,1,'2026-11-26 19:13:11.953755',250,NULL,'Mail OK queued as sandbox,0002',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(3,1,4,1,1,'luhang@linchengqu.example','bxif4fhyhmvidvpq7q3c','dispatch.bxif4fhyhmvidvpq7q3c@linchengqu.example','accepted',NULL,'2026-11-26 19:13:11.934934',NULL,1,'2026-11-26 19:13:11.978043',250,NULL,'Mail OK queued as sandbox,0003',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(4,1,7,1,1,'guchangfeng@linchengqu.example','kf5i2yg37nlgziq4ionf','dispatch.kf5i2yg37nlgziq4ionf@linchengqu.example','accepted',NULL,'2026-11-26 19:13:11.954229',NULL,1,'2026-11-26 19:13:12.003015',250,NULL,'Mail OK queued as sandbox,0004',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(5,1,11,2,1,'qwb@linchengqu.example','ytu7dgo2ohjjbubdf7fm','dispatch.ytu7dgo2ohjjbubdf7fm@linchengqu.example','accepted',NULL,'2026-11-26 19:13:11.978159',NULL,1,'2026-11-26 19:13:12.017878',250,NULL,'Mail OK queued as sandbox,0005',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(6,1,12,2,1,'qzfb@linchengqu.example','yzgvptsmmtasi43t5hi5','dispatch.yzgvptsmmtasi43t5hi5@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.003126',NULL,1,'2026-11-26 19:13:12.040231',250,NULL,'Mail OK queued as sandbox,0006',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(7,1,13,3,1,'bangong@lincheng-edu.example','irlwujmhhmv32jruajy3','dispatch.irlwujmhhmv32jruajy3@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.017989',NULL,1,'2026-11-26 19:13:12.054768',250,NULL,'Mail OK queued as sandbox,0007',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(8,1,13,3,1,'anquan@lincheng-edu.example','mm2puhfdgzn3wmslhtez','dispatch.mm2puhfdgzn3wmslhtez@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.040338',NULL,1,'2026-11-26 19:13:12.070443',250,NULL,'Mail OK queued as sandbox,0008',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(9,1,14,3,1,'lincheng@xiaofang.example','qovxg5f4e7tumxdfry3d','dispatch.qovxg5f4e7tumxdfry3d@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.054928',NULL,1,'2026-11-26 19:13:12.085087',250,NULL,'Mail OK queued as sandbox,0009',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(10,1,15,3,1,'swj@linchengqu.example','q5v4lk2shmvsk4jgkms7','dispatch.q5v4lk2shmvsk4jgkms7@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.070588',NULL,1,'2026-11-26 19:13:12.107754',250,NULL,'Mail OK queued as sandbox,0010',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(11,1,16,3,1,'scjgj@linchengqu.example','3lnbbmrwek3vfdzsguaz','dispatch.3lnbbmrwek3vfdzsguaz@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.085237',NULL,1,'2026-11-26 19:13:12.123473',250,NULL,'Mail OK queued as sandbox,0011',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(12,1,17,3,1,'nyncj@linchengqu.example','6cplazpvvkf564nn3wrv','dispatch.6cplazpvvkf564nn3wrv@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.107900',NULL,1,'2026-11-26 19:13:12.141049',250,NULL,'Mail OK queued as sandbox,0012',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(13,1,18,3,1,'yjglj@linchengqu.example','g6fuvbxvvjncqdloaa32','dispatch.g6fuvbxvvjncqdloaa32@linchengqu.example','refused',NULL,'2026-11-26 19:13:12.123619',NULL,1,NULL,550,'5.1.1','5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(14,1,19,3,1,'zjj@linchengqu.example','yuzmmogj6lx4xiqmxthp','dispatch.yuzmmogj6lx4xiqmxthp@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.141202',NULL,1,'2026-11-26 19:13:12.173418',250,NULL,'Mail OK queued as sandbox,0013',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(15,1,20,3,1,'jtysj@linchengqu.example','nvxgiapymold2rvoughu','dispatch.nvxgiapymold2rvoughu@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.152086',NULL,1,'2026-11-26 19:13:12.196852',250,NULL,'Mail OK queued as sandbox,0014',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(16,1,21,3,1,'bangong@lincheng-health.example','3vxmxdawrowpqalfjjlu','dispatch.3vxmxdawrowpqalfjjlu@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.173982',NULL,1,'2026-11-26 19:13:12.213227',250,NULL,'Mail OK queued as sandbox,0015',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(17,1,22,3,1,'wlj@linchengqu.example','nqkmkhpom2tqclg3kq3z','dispatch.nqkmkhpom2tqclg3kq3z@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.197003',NULL,1,'2026-11-26 19:13:12.228442',250,NULL,'Mail OK queued as sandbox,0016',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(18,1,23,3,1,'lincheng@gongan.example','nxddeuowkiq3zxfripst','dispatch.nxddeuowkiq3zxfripst@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.213374',NULL,1,'2026-11-26 19:13:12.243893',250,NULL,'Mail OK queued as sandbox,0017',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(19,1,24,3,1,'lcjd@linchengqu.example','l2pmzhqnhce7766tgvwu','dispatch.l2pmzhqnhce7766tgvwu@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.228581',NULL,1,'2026-11-26 19:13:12.259817',250,NULL,'Mail OK queued as sandbox,0018',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(20,1,25,3,1,'hfjd@linchengqu.example','65727zbeb6i4cdnxpads','dispatch.65727zbeb6i4cdnxpads@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.243990',NULL,1,'2026-11-26 19:13:12.282759',250,NULL,'Mail OK queued as sandbox,0019',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(21,1,26,3,1,'blz@linchengqu.example','7phgapecfylpyutbqydr','dispatch.7phgapecfylpyutbqydr@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.259914',NULL,1,'2026-11-26 19:13:12.297113',250,NULL,'Mail OK queued as sandbox,0020',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(22,1,27,3,1,'ymsz@linchengqu.example','74jld5sq5qrprct4cm4e','dispatch.74jld5sq5qrprct4cm4e@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.282855',NULL,1,'2026-11-26 19:13:12.319277',250,NULL,'Mail OK queued as sandbox,0021',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(23,1,28,3,1,'qxz@linchengqu.example','fbvw37sttlvdn4om4wvq','dispatch.fbvw37sttlvdn4om4wvq@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.297209',NULL,1,'2026-11-26 19:13:12.334083',250,NULL,'Mail OK queued as sandbox,0022',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(24,1,29,3,1,'anjian@lincheng-power.example','hgxadsvgpd5dcttk35e2','dispatch.hgxadsvgpd5dcttk35e2@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.319375',NULL,1,'2026-11-26 19:13:12.348269',250,NULL,'Mail OK queued as sandbox,0023',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(25,1,30,3,1,'anjian@lincheng-gas.example','xwn6gyu5nrfb75p525fv','dispatch.xwn6gyu5nrfb75p525fv@linchengqu.example','accepted',NULL,'2026-11-26 19:13:12.334183',NULL,1,'2026-11-26 19:13:12.362090',250,NULL,'Mail OK queued as sandbox,0024',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(26,1,13,4,2,'anquan@lincheng-edu.example','bijqgu475evjzfm25735','dispatch.bijqgu475evjzfm25735@linchengqu.example','accepted',NULL,'2026-11-26 19:13:16.185290',NULL,1,'2026-11-26 19:13:16.229038',250,NULL,'Mail OK queued as sandbox,0025',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(27,1,15,4,2,'swj@linchengqu.example','d3oerg7k7ztuipk756rj','dispatch.d3oerg7k7ztuipk756rj@linchengqu.example','accepted',NULL,'2026-11-26 19:13:16.204380',NULL,1,'2026-11-26 19:13:16.268561',250,NULL,'Mail OK queued as sandbox,0026',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(28,1,16,4,2,'scjgj@linchengqu.example','xq3o5qt7nfgvwusgvfxb','dispatch.xq3o5qt7nfgvwusgvfxb@linchengqu.example','accepted',NULL,'2026-11-26 19:13:16.229222',NULL,1,'2026-11-26 19:13:16.292554',250,NULL,'Mail OK queued as sandbox,0027',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(29,1,20,4,2,'jtysj@linchengqu.example','ni6zu4lhpmcrdas6fhl2','dispatch.ni6zu4lhpmcrdas6fhl2@linchengqu.example','accepted',NULL,'2026-11-26 19:13:16.269263',NULL,1,'2026-11-26 19:13:16.307699',250,NULL,'Mail OK queued as sandbox,0028',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(30,1,22,4,2,'wlj@linchengqu.example','nbyst4liwb2syljuo64w','dispatch.nbyst4liwb2syljuo64w@linchengqu.example','accepted',NULL,'2026-11-26 19:13:16.292776',NULL,1,'2026-11-26 19:13:16.322450',250,NULL,'Mail OK queued as sandbox,0029',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(31,1,25,4,2,'hfjd@linchengqu.example','te7gkx75eykjyaijchdv','dispatch.te7gkx75eykjyaijchdv@linchengqu.example','accepted',NULL,'2026-11-26 19:13:16.307817',NULL,1,'2026-11-26 19:13:16.337415',250,NULL,'Mail OK queued as sandbox,0030',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(32,1,27,4,2,'ymsz@linchengqu.example','6wsc4ug74jiz6icqxxbw','dispatch.6wsc4ug74jiz6icqxxbw@linchengqu.example','accepted',NULL,'2026-11-26 19:13:16.322589',NULL,1,'2026-11-26 19:13:16.351987',250,NULL,'Mail OK queued as sandbox,0031',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "delivery" VALUES(33,1,29,4,2,'anjian@lincheng-power.example','b7lhqsrmbll3hhiugotx','dispatch.b7lhqsrmbll3hhiugotx@linchengqu.example','accepted',NULL,'2026-11-26 19:13:16.337565',NULL,1,'2026-11-26 19:13:16.366258',250,NULL,'Mail OK queued as sandbox,0032',1,'office@linchengqu.example',NULL,NULL,NULL,NULL,NULL,1);
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
INSERT INTO "evidence" VALUES(1,13,'smtp-reply','failed','submission',1,'2026-11-26 19:13:12.151609','2026-11-26 19:13:12.151609','服务器拒收：550 5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown','refused by the server: 550 5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "evidence" VALUES(2,1,'read-receipt','displayed','message-id',1,'2026-11-26 19:13:11.000000','2026-11-26 19:13:13.457373','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',101,'a8c94583256463a9e8f1266373cc239c6a456a4d8337dfa1fae9e69d56de1fac',NULL,'aqscwyh@shi-yingji.example','指明了我们的邮件；发自该单位（aqscwyh@shi-yingji.example）','it names our message; it is from the unit (aqscwyh@shi-yingji.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(3,2,'reply','replied','message-id',1,'2026-11-26 19:13:11.000000','2026-11-26 19:13:13.457373','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',102,'adcabc65018892e9e4bf0e05c79537b5da16c2e85eb2ccfd7a57d3c3af546dd3','2026-11-26 19:13:21.823412','senfang@shi-yingji.example','指明了我们的邮件；发自该单位（senfang@shi-yingji.example）','it names our message; it is from the unit (senfang@shi-yingji.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(4,3,'read-receipt','displayed','message-id',1,'2026-11-26 19:13:11.000000','2026-11-26 19:13:13.457373','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',103,'7d53bf4608aa3f508ea2f7918d33d3564751a3aa2504630a89ef8443577f778d',NULL,'luhang@linchengqu.example','指明了我们的邮件；发自该单位（luhang@linchengqu.example）','it names our message; it is from the unit (luhang@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(5,3,'reply','replied','message-id',1,'2026-11-26 19:13:11.000000','2026-11-26 19:13:13.457373','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',104,'773ca163d3309ac42511fe5c7d60e1ef4eeaa938ec310c831ad2b96c11f6108f',NULL,'luhang@linchengqu.example','指明了我们的邮件；发自该单位（luhang@linchengqu.example）','it names our message; it is from the unit (luhang@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(6,5,'reply','replied','token',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','回复：收到。 区委办','reply: 收到。 区委办','office@linchengqu.example','INBOX',105,'59743ef83be6039a0f3b4aa36d4029fa1d62eb8a56e05c002bede310b0e25ca7',NULL,'qwb@linchengqu.example','带有我们的回执编号；发自该单位（qwb@linchengqu.example）','it bears our token; it is from the unit (qwb@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(7,6,'auto-reply','awaiting','address',0,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',106,'30ed48262d139591a3e82ad7f6afa650c296732f9db93f0ff14f3db681f8130f',NULL,'qzfb@linchengqu.example','只是地址对得上，没有指明我们的邮件','only its address fits; it names no message of ours',NULL,NULL,1);
INSERT INTO "evidence" VALUES(8,7,'delivery-report','failed','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','退信 5.1.1 SMTP error, RCPT TO: 550 5.1.1 <bangong@lincheng-edu.example> User unknown','bounced 5.1.1 SMTP error, RCPT TO: 550 5.1.1 <bangong@lincheng-edu.example> User unknown','office@linchengqu.example','INBOX',107,'fa86395b8d7f9905b72cc52781c1892091d5b1e6107ee319f2436cc912dcbc42',NULL,'postmaster@lincheng-edu.example','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL,1);
INSERT INTO "evidence" VALUES(9,9,'reply','replied','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',108,'f6a55ad94defb94e80252467ce057fef38999fba70b71e196e835b9450ff5c26',NULL,'lincheng@xiaofang.example','指明了我们的邮件；发自该单位（lincheng@xiaofang.example）','it names our message; it is from the unit (lincheng@xiaofang.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(10,10,'read-receipt','displayed','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',109,'7a0fc94bbe69173b5070f362dbdd5d24b51c5d84f9903afb602d0f13c697950a',NULL,'swj@linchengqu.example','指明了我们的邮件；发自该单位（swj@linchengqu.example）','it names our message; it is from the unit (swj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(11,11,'delivery-report','delayed','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','投递延迟，服务器仍在重试 4.4.1 connect to mx.linchengqu.example: timed out','delayed, the server keeps trying 4.4.1 connect to mx.linchengqu.example: timed out','office@linchengqu.example','INBOX',110,'791d613728fcdda91500d03c9d9d7b86e2565a85899b5bf18201254d6c9822a8',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL,1);
INSERT INTO "evidence" VALUES(12,11,'read-receipt','displayed','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',111,'a93495e7018d10be4f0f416b399c0f8ea4f6cdf59807a2961f8864cfcdc30085',NULL,'scjgj@linchengqu.example','指明了我们的邮件；发自该单位（scjgj@linchengqu.example）','it names our message; it is from the unit (scjgj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(13,12,'reply','replied','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','回复：收悉。','reply: 收悉。','office@linchengqu.example','INBOX',112,'d1c1c3cb37718a13c6474af2aaa07c056e2a3ae6a433ffd25b02902261f7728d',NULL,'nyncj@linchengqu.example','指明了我们的邮件；发自该单位（nyncj@linchengqu.example）','it names our message; it is from the unit (nyncj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(14,14,'reply','replied','token',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','回复：收到。 区住房和城乡建设局','reply: 收到。 区住房和城乡建设局','office@linchengqu.example','INBOX',113,'7f7ef1129b2a416a7b37e9ae67fb39aa2265ce90b408470ddd045d1f9b83050a',NULL,'zjj@linchengqu.example','带有我们的回执编号；发自该单位（zjj@linchengqu.example）','it bears our token; it is from the unit (zjj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(15,15,'read-receipt','delivered','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','回执：未阅读即删除','receipt: deleted without being displayed','office@linchengqu.example','INBOX',114,'0ee4148d72e77a045aae57093da6935058005196962ace6708b894f9ab53f5c6',NULL,'jtysj@linchengqu.example','指明了我们的邮件；发自该单位（jtysj@linchengqu.example）','it names our message; it is from the unit (jtysj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(16,16,'reply','replied','message-id',0,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',115,'412a56e40816c82ccf7f45b0b2208663b09ee4f7e6ed0fdbb52b1ac7892730e1',NULL,'bangong@home.example','指明了我们的邮件；发信地址 bangong@home.example 不是该单位的','it names our message; the sender bangong@home.example is not of the unit',NULL,NULL,1);
INSERT INTO "evidence" VALUES(17,17,'read-receipt','displayed','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',116,'5acd9f213191080dbc17654ca16c46c5c5d2bedaad68ad6ac428410858734f7f',NULL,'wlj@linchengqu.example','指明了我们的邮件；发自该单位（wlj@linchengqu.example）','it names our message; it is from the unit (wlj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(18,18,'reply','replied','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',117,'24e2bf965ea7db1e8e84a47d04dfc1e1d81c7cc5df3b432e2419936439fde745',NULL,'lincheng@gongan.example','指明了我们的邮件；发自该单位（lincheng@gongan.example）','it names our message; it is from the unit (lincheng@gongan.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(19,19,'read-receipt','displayed','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',118,'008e83eb93e622f7bdee4c1ffb2c1990ee8e51de5b4fa7c7f49e17ba3d254ea6',NULL,'lcjd@linchengqu.example','指明了我们的邮件；发自该单位（lcjd@linchengqu.example）','it names our message; it is from the unit (lcjd@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(20,19,'reply','replied','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',119,'072e9b47bf3ecd77b46bbaacf37cf02b2c91ae309fae72250c5c5d6c326a9103',NULL,'lcjd@linchengqu.example','指明了我们的邮件；发自该单位（lcjd@linchengqu.example）','it names our message; it is from the unit (lcjd@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(21,21,'reply','replied','token',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','回复：收到。 白鹭岭镇','reply: 收到。 白鹭岭镇','office@linchengqu.example','INBOX',120,'22600852d575d7fd7fbe27c46c772c4b097f3a69fa522652b1770c7ee844aef6',NULL,'blz@linchengqu.example','带有我们的回执编号；发自该单位（blz@linchengqu.example）','it bears our token; it is from the unit (blz@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(22,22,'auto-reply','awaiting','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',121,'728b191b61516ed854fbbbaa3e537354636d2a9126b3db98a9ff35ac71312576',NULL,'ymsz@linchengqu.example','指明了我们的邮件；发自该单位（ymsz@linchengqu.example）','it names our message; it is from the unit (ymsz@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(23,23,'delivery-report','failed','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','退信 5.1.1 550 5.1.1 <qxz@linchengqu.example>: User unknown','bounced 5.1.1 550 5.1.1 <qxz@linchengqu.example>: User unknown','office@linchengqu.example','INBOX',122,'8f410434a20c40d124b6d9512ff2115b7ae352e65f8a8b4b7e52efc08a3cd3b2',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL,1);
INSERT INTO "evidence" VALUES(24,25,'reply','replied','message-id',1,'2026-11-26 19:13:12.000000','2026-11-26 19:13:13.457373','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',123,'43aadd1fa62af6f6737525a4004323da7e8e8c2197c4ab46b0544ad3361dafa2',NULL,'anjian@lincheng-gas.example','指明了我们的邮件；发自该单位（anjian@lincheng-gas.example）','it names our message; it is from the unit (anjian@lincheng-gas.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(25,26,'reply','replied','message-id',1,'2026-11-26 19:13:16.000000','2026-11-26 19:13:17.510788','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',124,'9277d54930bd9440f7c03e4b6bd4b728336d328a9b2eb9bcd2bd858a40fd1aff',NULL,'anquan@lincheng-edu.example','指明了我们的邮件；发自该单位（anquan@lincheng-edu.example）','it names our message; it is from the unit (anquan@lincheng-edu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(26,27,'read-receipt','displayed','message-id',1,'2026-11-26 19:13:16.000000','2026-11-26 19:13:17.510788','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',125,'eab7ee42f17490b21596e8e529f205ca927b9a9a507b64152c18fb2c225dd21f',NULL,'swj@linchengqu.example','指明了我们的邮件；发自该单位（swj@linchengqu.example）','it names our message; it is from the unit (swj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(27,28,'delivery-report','delayed','message-id',1,'2026-11-26 19:13:16.000000','2026-11-26 19:13:17.510788','投递延迟，服务器仍在重试 4.4.1 connect to mx.linchengqu.example: timed out','delayed, the server keeps trying 4.4.1 connect to mx.linchengqu.example: timed out','office@linchengqu.example','INBOX',126,'bb82660289d85a24717f186bdd2e8c9e81a6a25d9033e1d0f8aa7454da5b7264',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address',NULL,NULL,1);
INSERT INTO "evidence" VALUES(28,28,'read-receipt','displayed','message-id',1,'2026-11-26 19:13:16.000000','2026-11-26 19:13:17.510788','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',127,'ac4276fec2ca0d189dde9f0fdcb11c5cec6ed3f668f283ad855a8b59b89bd983',NULL,'scjgj@linchengqu.example','指明了我们的邮件；发自该单位（scjgj@linchengqu.example）','it names our message; it is from the unit (scjgj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(29,29,'read-receipt','delivered','message-id',1,'2026-11-26 19:13:16.000000','2026-11-26 19:13:17.510788','回执：未阅读即删除','receipt: deleted without being displayed','office@linchengqu.example','INBOX',128,'b72facefc92af9784eb940af3de801f1d865454249db07f5c812c2c692492c6e',NULL,'jtysj@linchengqu.example','指明了我们的邮件；发自该单位（jtysj@linchengqu.example）','it names our message; it is from the unit (jtysj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(30,30,'read-receipt','displayed','message-id',1,'2026-11-26 19:13:16.000000','2026-11-26 19:13:17.510788','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',129,'ac06d4dbb100eb380a67c29888e6329e966539b316403f5a4f2502903365ea7e',NULL,'wlj@linchengqu.example','指明了我们的邮件；发自该单位（wlj@linchengqu.example）','it names our message; it is from the unit (wlj@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(31,32,'auto-reply','awaiting','message-id',1,'2026-11-26 19:13:16.000000','2026-11-26 19:13:17.510788','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',130,'366ab064fc67007c8ce1172193a3bf933f9ff9f2c4531922d2bac1c973ca4498',NULL,'ymsz@linchengqu.example','指明了我们的邮件；发自该单位（ymsz@linchengqu.example）','it names our message; it is from the unit (ymsz@linchengqu.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(32,33,'reply','replied','message-id',1,'2026-11-26 19:13:16.000000','2026-11-26 19:13:17.510788','回复：收悉。','reply: 收悉。','office@linchengqu.example','INBOX',131,'895cd9dc3ba69b82acd31d17aaace26ffa2de7fac68f82eefc7593d6ae0ba6af',NULL,'anjian@lincheng-power.example','指明了我们的邮件；发自该单位（anjian@lincheng-power.example）','it names our message; it is from the unit (anjian@lincheng-power.example)',NULL,NULL,1);
INSERT INTO "evidence" VALUES(33,NULL,'clerk','confirmed','by-hand',1,'2026-11-26 19:13:23.238856','2026-11-26 19:13:23.238856','电话确认','confirmed by phone',NULL,NULL,NULL,NULL,NULL,NULL,'root 登记','entered by root',25,1,1);
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
','office@linchengqu.example','临澄区打好安全生产翻身仗工作专班','2026-11-26 19:13:11.890504',1,NULL,0,1);
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
','2026-11-26 19:13:11.890504',1);
CREATE TABLE late_message (
	id INTEGER NOT NULL, 
	delivery_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	proves VARCHAR(16) NOT NULL, 
	matched_by VARCHAR(16) NOT NULL, 
	at DATETIME NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	summary_zh TEXT NOT NULL, 
	summary_en TEXT NOT NULL, 
	mailbox VARCHAR(320) NOT NULL, 
	folder TEXT NOT NULL, 
	uid BIGINT NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	sender VARCHAR(320) NOT NULL, office_id INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (digest, mailbox), 
	FOREIGN KEY(delivery_id) REFERENCES archived_delivery (id), 
	FOREIGN KEY(digest) REFERENCES raw_message (digest)
);
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
INSERT INTO "raw_message" VALUES('a8c94583256463a9e8f1266373cc239c6a456a4d8337dfa1fae9e69d56de1fac',X'78019D535B6F9B30187D47E23F587DED1C2E494942C6D26E49A34CA1891AB6F6AD32C6046760836D12D8AF9F69B5759774D5E617B0BEE3EF72CEF96E89AA05831BA4321FBC7D671AB704137A20890F52C10B50343D9951D852B6DBD31E695051E604C42D2810CD7B12B124E64D4F11A9C091AA0CCCB761B40134018318C5433B49913D310D1065F51BE07AE0861F806BEB1F67EC3B7DDF71C0B9AD8F69CC9022FEEBB090488976042E67BADBE712A97BD11F3B977F76AA07BAD6636830AA243EB6D9694CC43582A7',1);
INSERT INTO "raw_message" VALUES('adcabc65018892e9e4bf0e05c79537b5da16c2e85eb2ccfd7a57d3c3af546dd3',X'7801A5985B73E24A92C7DF89E03B10F3AA75EB02A84A9EED3D83915B605D6DC060BF4C948464248384AA4AD74FBF29D9B8DB677DE6CC9C75040146256556E63F337FC543C80B9A5E79841FAE47FFCDC23422E9CB3FD821BE6AE2F42589BF8535399D8FE1FF0C070F6110C665B8BF1E45343B8D4EF5B7FFBB6CE437A313898FDF1849F77E567FE321E3A32AE687D1EDCA5E7BA3783FF2A3603C9E4658417F1F0E46EB43F15F23451D3959395224F8206BD7F2F85A964782047FC3814E7878FDE7CBEC9031F2125E2D',1);
INSERT INTO "raw_message" VALUES('7d53bf4608aa3f508ea2f7918d33d3564751a3aa2504630a89ef8443577f778d',X'7801AD955973DA3A14C7DF99E13B68FACA35AB6507A8CB4DC3521248334042E02523DB32566A4B469609BE9FFE1E4152684BD265EA176F67D3397FFD34A12A93DCB8212A6CA1F71F8A8509F528DB50BF85022962146FCB11E35E48F96A9D95E996C44944919BA398B0A89C12EEBB625B563455E889A910F5A6E3D90D623EAA13D7B3496055BD76B1806661F60FAA5BE85A6C50BD0A0FB566ABD668D56AA85485AB58E812455B3F371BD334252B6A0CBB50ED2145D333EDB3C6BF3F560A0BEAC332C038CA42C257A7',1);
INSERT INTO "raw_message" VALUES('773ca163d3309ac42511fe5c7d60e1ef4eeaa938ec310c831ad2b96c11f6108f',X'7801A5985973A34812C7DF15A1EFA0D857D6CD214481777B676D612399D316B664BF6C705AD01288AAA2383EFD26F8E876AF7B2666D6110E4980B2B2B232FFF94BDD25B4C6C59917D0FDF9EC9F877A1F14CFFF3E6445B44F8AE7AAFE92B4C1F17448FE359DDC255192B1243E9FA5B83CCE8EED97FF7D6C1676B363901DBE90A088C3B2FD421342674D46F7B3AB8DED7BB32C9E49411ACC9578A109FF984E66FEBEFEFB4C52664EC96692006F44ED5C9C9F8BE28C13E06F3AD1039A9CFFF163764248F09C9CAD75D8',1);
INSERT INTO "raw_message" VALUES('59743ef83be6039a0f3b4aa36d4029fa1d62eb8a56e05c002bede310b0e25ca7',X'7801858FC14E83401086EF24BCC3DC15842DAD48ADB5B635A916AC2DB1696F0B0CB00ABB2D2C05DE5EE245131B9DD324F3E5FFE75BA3AC0AAEADA84C1DB83DD6C17DC67898224F8E958E0DCD0F19DEA9CA1A4364278C1C880B9143DEE8BF31085AC829CBF492F228108D2EB194503399C27CE3FA2B601120DAE67560F507C65055C04FAB4B2003F0C40988D12DE68D63F61C93C085D18DAACCA844E77FCCC5B2A4096A8B59E7F05D41428BDAE4BCD063A7F197B02FBAAB886316E2F9804D15BC63281D188D2B196B',1);
INSERT INTO "raw_message" VALUES('30ed48262d139591a3e82ad7f6afa650c296732f9db93f0ff14f3db681f8130f',X'78018590DD72DA301085EF99F13BE89E9AD80E2B82534A5B4352022614E80FBE93CD1A446C09DB12609EBE0A994E3AD34CABAB95F69B7374CE1C952E853D636AEB93F7C5398D3F665C245B149B42B7F0C4F27D861FACC61C13E4075CFB242D654EF253EB6F8CC435C919CF5A1513EB589E5A0A2B458E5C6DC970112E6784AF09B8D04E10689ADC5A0DB2DCEA77C4A3642A0FC473CCE0767DF7DA773DD274CCB11A03A6D0FF3F166255B10DDAA38109F16A9126CE8D036F07BA3331FE997829CD5AA6294FF06D8585',1);
INSERT INTO "raw_message" VALUES('fa86395b8d7f9905b72cc52781c1892091d5b1e6107ee319f2436cc912dcbc42',X'780195945D57E23C10C7EF3987EF90B3B76EB12DA4ADC52EEBE2CB5129F2685DD41B4FDA4E21D82698A448F7D33F69F520BBC7D5B51740C9CC6466FE33BF4B50A560C684A8B98FF6BFB55B9790005D41EAA34CF00215EB4E4E5932073633202D3BB026C532071457A82034EF48C2D298AF3B0AA4424F54CDD1D155184D104D91D77349CFC29E6BF5DB2D14CDCBAFC876D098AF906DEA1FD69E6F757DCB463BA67EDAAD43A2C0FFD82C0429C90C8CD3439DEFEB1576CF4C2CEBFB5BB9EAA28E7529DA7CC2A52A8854',1);
INSERT INTO "raw_message" VALUES('f6a55ad94defb94e80252467ce057fef38999fba70b71e196e835b9450ff5c26',X'78019D56DB72EA3A127DA78A7FE0DD939D042C91E4CC9E7D8849C0D8C4249018FB4D0661645B926F22385F3F2D93DBEC39335335A952D93152AB7BADEED5FD446B558AB305A9F737BDBF674C6CF654C47F1E19913B22E21FF448789ED17F743B4F7443D9816E6F7ABB52F21E3FFEF87D532F6A7A9CB0EC4745C43692C71F35ADEADE2BABF7BDBBE57CB5E8B16D6F10E1ED76B0BDB8B8FEA3DBE9ADF6EA6FBD3EEE3DC843AF7F012F97D73797839BCB7ECFB880BF6E674C6A7AF3BFB7CD695591989ED96308E2EB0A',1);
INSERT INTO "raw_message" VALUES('7a0fc94bbe69173b5070f362dbdd5d24b51c5d84f9903afb602d0f13c697950a',X'7801AD955D73DA381486EF99E13F687ACB1AB0B16C02EB65D390A480A11920A17093916D1904B6652C99E0FEFA3D826449BBA44D3BEB1B8C259DCF57CF19539967897647E4AA85FEFCAB5C1A539FB21D0D5A28CC788CE27D356289BFA2C9729B57E99EC469449157A098B0A82A4812787C5F955448F4C4E40A5D4F86D33BC402D4BC088919DA755F6F974B68BACAFF408685467C878C3ABCE8172DBDD1D20D54A9C3532E7589A4AD9F6F1B5221C8926ABD2E447B72619B54F7EA7FFF375248E806D280CDE2697D7E',1);
INSERT INTO "raw_message" VALUES('791d613728fcdda91500d03c9d9d7b86e2565a85899b5bf18201254d6c9822a8',X'780195545D739B38147D6786FFA0E95377B2380623EC90F5A6FE8AEBACEDA4B61B3B7EC948208C1C900808C7F4D7F742324D9AB89B092F20A47BEEBD47E79E1953792A8C2BA24217FDF3AFAECD98C7F88EF92E0A5219A3785F8BB8F0422636F7798DED499C440CD102C58447B58C089FCA7D4DB14CA107AE4234984F165788FB889A8D96DFB03CEFE454D7D022CCFF469683A67287AC3A7C9827AED9704D0B1DD5E1D1B53E51CC7DFFD8846519D93063D4876A9F539836B56DFBCBDB4AA1A17368C34593CE683C98',1);
INSERT INTO "raw_message" VALUES('a93495e7018d10be4f0f416b399c0f8ea4f6cdf59807a2961f8864cfcdc30085',X'780195535B6FD330187DAFD4FF60F11ADC4BBA246B4A19B06E90AD29A3EDE8E80BB2132775EA4BEAD859B35F8F3324866013C22F4EF41D9FEF72CEB724DA28016F90DE85E0CDDB6E674912426B9286205392037EEC312A921D11F9C1F4C811F19211801BC01165BD0A8914CB634F934A837BAA77E06215AF6F004DC1291AA2811FB82E9E743B60BD33AF81EB8385AC813BB01FC371381C85431738037BBA9D19D224FC372C2655857202A399ADF62945E68DC66EFAEEEF4A6D4397B60D0BAE92222F9E47ACA58DCB',1);
INSERT INTO "raw_message" VALUES('d1c1c3cb37718a13c6474af2aaa07c056e2a3ae6a433ffd25b02902261f7728d',X'78019D565D73E23A127DA78AFFC0BB375F8004C9DDD9590209189B98041263BFC94418D996E42F199C5F7F5B6648E6CE9DDDADDA54A9706CA9D57D4EF7E97EA1A5CAC5C59294FBBBCE3F452DB6D1BF1326B67B2AC24C5DD223E16942FFD56EBDD02D65157DBFEBEC72C93BFC78F9F76D9DA0EE70C292CB8288F7401E2F4B5A949D032BF79D87D562BDECB0F7CE6ED71D5E63427AF88F76ABB3DEAB7F74BAB8F324AB4EF71A1E6E6EEF6E7A7737DD8E710D7FEDD68494F4EE7F6F5BD0A22021BD302710C5D71583E1',1);
INSERT INTO "raw_message" VALUES('7f7ef1129b2a416a7b37e9ae67fb39aa2265ce90b408470ddd045d1f9b83050a',X'7801858FC14E83401086EF24BCC3DC2B582868A1D65ADBAA4D0AD6D2483C2E30C012D845D86DA94F2FF1A2898DCE6992F9F2FFF3ED50C886695B2272176E3E8AE2AEA42CCE9165EF52C78E547589B7AAB2C318E9011317D286575075FA6F0CA2135484967A4B5812F14E17D80A385291C32AF0F65BA00918F1D81E3A8945AC89AAC03E9717605E81CF0F600EFBC5705C63E41A260C86FDA8CA920874FFC73C6C5B92A1B65EF60EDF15B6E338989E177AE835FE12DEF3FECAD394C6783E20905181B170613A9322D5',1);
INSERT INTO "raw_message" VALUES('0ee4148d72e77a045aae57093da6935058005196962ace6708b894f9ab53f5c6',X'7801AD955173DA3810C7DF99E13B68FAEA331813D904CEE5D29064483049C039082F19D99641604BC6961CDC4FDF35A44D7A97B469A77E3146ABDDD5EE5FBF9D50A932AEDF10B9EAA2BF3FD66B131A5056D0B08BA24C2428D93562C68315E5CBAD6AD01D49D29822BF4409617123273CF4C5AE21692ED123932B743675BD1BC4424422A36DD8766446BD7A0D792BF517322D341605320DF8D13AEEB6DADD968934039E7A6D4024EDFEDCCCA5794E96541F0E20DBE710A119E036FEE7FF99C281CEE11860BC9665BE',1);
INSERT INTO "raw_message" VALUES('412a56e40816c82ccf7f45b0b2208663b09ee4f7e6ed0fdbb52b1ac7892730e1',X'78019D925D8F9B3A1086EF91F80FBECF214B604D9AB439DB7CECA62490EC86ECD2E4CE26064CC0266007E8AFAF1BF5E35C9CAA522D59B23CE377E699D73B2264C58C6724D231F880114B384B3EA6BC207DD2A2A2CCC9BFBAB62311A157721A83B8E20528DA7E4E59941296182941B9487FE402DC8102D1BC5F2376C2BCED0B520BD0509182C7C0DF3F037A02B14DB03DBA1F38A7F7BA06F6A9FC07580ED8F02BB04C75188CC6037B3CB040CF544BD7164890F19FD37C52D7282186BB5018BF4A0C6D881DF3E36FDA',1);
INSERT INTO "raw_message" VALUES('5acd9f213191080dbc17654ca16c46c5c5d2bedaad68ad6ac428410858734f7f',X'78019D53D1729A40147D77867FD8C9AB456505542CB54934C689A813494CFA9259608545D805768992AFEF62669AB43593697901E6DCBDF7EC39E7DE625116545D211159E0EB37A5718B7D4C9E7160816DC152901E5A09A17E846998972D7C40699660E055204524697144038F1D5A027301F6444460B276DC152001E874FB10A1BEA1FB43A501DCA8FC02A00916EC19C08EFCD00696D6B534089A1DF9288D3112D8FABCCCC19CA310ABB3B164FB3602195833CCEF7F339517BA92D790C5FB243E8DBB4CA26CBB25',1);
INSERT INTO "raw_message" VALUES('24e2bf965ea7db1e8e84a47d04dfc1e1d81c7cc5df3b432e2419936439fde745',X'78019D525D8FDA30107C47E23FF83D850B01872357CA01B98F00E19B0BF0E684253124362436107E7D5DD4D35DD5AA956AC992A59DDDD999F114844C59694C4464A1AF316541042C7C0C390B092BC385248718BE150B5308809E6063A16DCA13945CCABF42909FA384D0B89C11B6F1F9A52C2013E84C45849E66EE7C8CE806E93EDEEAB58040F5A15840F3487E41868986FC840C5D3D2A0DAB52B52A06D274758A059B08B0FE0D7321CB480825C756023E288C9A11E0FAEF429ED5FA167A17FA37C973AE06F2ED96',1);
INSERT INTO "raw_message" VALUES('008e83eb93e622f7bdee4c1ffb2c1990ee8e51de5b4fa7c7f49e17ba3d254ea6',X'78019553DB72DA30107D67867FD0E4958A8B13DB604A699A0B430897C1A44CF29291E535169125634B60F7EB2B9399A6D39249AB17CBB3ABB3BBE79C5D82D299C00BA2620F7DFE52AF2D8102DB43E8A12893094A8A266782C620363BDD8482242907149428218C377322C240164D05B94207A66274E34F570BC44214587644A24E0768BF5E43AB587F42968366728FACB6B9747A5EE7DCEB58A8D136A75EBB260ABC8FD3A690E76403787C6DBA7D2B11758905CED7BF3B3503DD9A314C32A7DBF074C24A9AB08C22',1);
INSERT INTO "raw_message" VALUES('072e9b47bf3ecd77b46bbaacf37cf02b2c91ae309fae72250c5c5d6c326a9103',X'78019D57DB72EA3A127DA78A7FE0DD931B4122C9993D7B8849C0D8C4249018FB4D26C2966D49BE0970BEFEB44CC8BE9C333355932A07634BADEEB5BA57372FB456A5385B903ABEEBFD33DB24EFFFCE98D8C45444853AA707C2F38CFEABDB79A11BCA76F4FDAEB72D25EFF1C3F95F97F5C2A6C709CBCE2B22DE437938AF6955F7F6AC8E7B0FCBF96AD163EF3D446EAEFB83CDEDF6F68F6EA7B78AD53F7A7DDC7B92BB5EFF126EAE6EEFAEAEEFAEFA3DE312FEBA9D31A9E9DDFF5E36A75545227A668D21881F475CDF',1);
INSERT INTO "raw_message" VALUES('22600852d575d7fd7fbe27c46c772c4b097f3a69fa522652b1770c7ee844aef6',X'7801858F4D4FC2401086EF4DFA1FE6AEADB4024AB1A202228612840622B7ED764A976C77B1BBA52DBFDEC68B267ECD699279F2BEF32C5117B9B01644A71EDC44FC74C799A0298ADD5B616345B203C75BD358224576C4D8832497196495FD1D83A8868C306E2B22E24856B646A5A1643A85F12A0817C062487A2D875E1197B4FBA601615A9C83DB85B93C82DB6A16A7E739979EE3C259AB19D318118DDEFF58804A911D5AD351E3F05991744912E3CF428F8DC65FC2A16CAE324918FD256055447BA4DA037F50E8C4',1);
INSERT INTO "raw_message" VALUES('728b191b61516ed854fbbbaa3e537354636d2a9126b3db98a9ff35ac71312576',X'780185914173DA301085EF9EF17FD03D3501C76B12A794A64053082614689B7093ED3588D8926D4904E5D757A19349679AB63A69A46FDFEE7BBB40A51BEECDA9DA46E4BD29E5D3C782F1748B7C53EB161E685915F8C175169822DB631691BC1125290FAD3F319218525256B424E559220E2D85529147A6B664B48C5773C232D285F3304B0308FC4BD721ABAD7E47FC90CCC49EF86D7BE95C449DB3A8E39393B63DAE33A40AA3FF63314A4937E88D87D6C46B8B767646F1FC6D439FAD8D7F3A5E09FB2DF29CA5F8B6',1);
INSERT INTO "raw_message" VALUES('8f410434a20c40d124b6d9512ff2115b7ae352e65f8a8b4b7e52efc08a3cd3b2',X'780195545D73A23A18BE67C6FF90D9AB73C645050D2AAEEB6AD5AE3D623B4AABF5A61320682C2498043FF6D79F803DB36E6B4FA7DC40489EF7E3C9F33E532C534EF53B24D736F8F6BDA04DB18FC90E073608398B417C284584FA6B4C57DBB4840F284E220CBC238811894A02D1C0638792C442823D916B309839EE1D2001B0CC6A354455A3895A050DB8EBF42B302D30613B6056D487D1B48DAA6D98A058514F41EB2389ED8F8F395808B4C2FAA8AFAAFD9D02369B4115FF785BA96A68A8DAB081D31D8D0753BDDF',1);
INSERT INTO "raw_message" VALUES('43aadd1fa62af6f6737525a4004323da7e8e8c2197c4ab46b0544ad3361dafa2',X'78019D565D73AA4A167DB7CAFFE03B934083D2903B67CE24928386E6C3844473DE00412011A4BF80FEF5D39A7B7373A6EED4AD1AAB2CD1EEDE7BEDB5D6DEED634E196EAEA2849637B37F264D5D25CDBFDFAB262BF3E6707548C8753E24C7D37BFEAFE9E431CFF28AE7FB9B5981DBE3EC385CFFD5C6593ACE8E49F57E4D92669FB6C335CD099DF5152D67F74F7E1CCDAAFD2C9B678999C2C502FC369DCCE292FD63A69BB3A0E5335D930FC0BE01C60DD0678A265FD38993D0FCE6EFB7F93921C921BF5A3BB2943F53',1);
INSERT INTO "raw_message" VALUES('9277d54930bd9440f7c03e4b6bd4b728336d328a9b2eb9bcd2bd858a40fd1aff',X'78018D56DB72A348127D5784FE41EFAC9BAB28E4D9DE5E5BB8915ADC646123FBAD0A8105B6405415C5E5EB3785BBDD9E8DD9987584C392C9CA3C79F29C2CEE53DED0F22AC4FC783DFB272EEB0697FF7ECBCBE498962F57E9A1F99276F8747E4BFF359DDCA7499A8BF4703DCB68759A9DBA2F7F153823FDEC84F3B72F0C970752755F78CAF8ACCDF97176B7F3A270961F66C4320DA2AB4837FF984E66D1B1F9C74C33677E25669A021FD4C5B5AA5FABE64C52E0673AB1314FAFFF3ECC4B19C32FE9D5DA86567E97C8',1);
INSERT INTO "raw_message" VALUES('eab7ee42f17490b21596e8e529f205ca927b9a9a507b64152c18fb2c225dd21f',X'7801A5955B73A24814C7DFADF23B74CD2B8B51B4C1CBBAAE93DB1845133561CC4BAAC183B67213BA55F6D3EF4133A39331B71AAA2C903EB73EFCFA7F8620641CA8B74CCCEBE4EF7FF2B92138C0D730AD13370E7DE26F0B1E0F9C3904B3952CC096F99107C44E89CFB857485830B5C36D414022C8868B39B91C99E35BC2A7C4B0AB55C32841A5DCC8E7C8782EFF229A4EFAE19A68457C28D5EAA572BDA413A588573E77C104D4DF37332149D80CD4CE05567B48C174A70CEEBFBF578A1BBAC26DA071B2599C5E1F87',1);
INSERT INTO "raw_message" VALUES('bb82660289d85a24717f186bdd2e8c9e81a6a25d9033e1d0f8aa7454da5b7264',X'78019D545D73DA38147D6786FFA0E953775813BE64C05936E52B942E8604684C78E9C8960C025B32B644707FFD5E3B9D264DE866B27E916DDD7B74EFD53967CE948E857143D4D6427FFD5D2CCC99C7F891510BF9B10C51782A075C785B2636075D6627124601436E8A42C28372420475E5A9AC58A2D003575B345CD8CB1BC429AA505225D4AF62EFB25840CBADFE13D54C34954754ABC04BB56D55EB56D544A50A3CC5C2802866BD1D66B324211B668C0750EDD311B50A755BD54FAF2B8586AEA10D0BD9DDF16438',1);
INSERT INTO "raw_message" VALUES('ac4276fec2ca0d189dde9f0fdcb11c5cec6ed3f668f283ad855a8b59b89bd983',X'780195535D6F9B30147D47E23F587BCD488024D092655DD77469D490660D5BB2BE4CC698600A36D886407FFDCC2AADDD96AAAA5FC0BAC7F7E39C736FB1AC3835D650261EF8F051D76E31C2A4C6910762CE729037FD8C509460BA2FAB3E6E605E6418842DC821C9FA02D228644D5F6221C181C8045C6EFC600D4804A2C8C56864E1B139D1351024D57B603B60C56A609BEAC73AF5ACA16739A067AAA36B3328B1F73ACCC742C03D361633D5ED53097B148EA3E1A7FF3B55037D516328B040E93E3D8E08988AB33826',1);
INSERT INTO "raw_message" VALUES('b72facefc92af9784eb940af3de801f1d865454249db07f5c812c2c692492c6e',X'78019D535D6F9B30147D47E23F587BCD480249494796755DD36559E3346BD235EDCB641B134CC106DB50C8AF9F69A5751FA9A6CD2F60DDE3FB71CEB9575497923B2BA4E300BC7D675B57945056D13000911419C8EA6ECA388929DF156597D628CB530A700332C4D2AE423CC4A2EE6AAA3478603A06E76BB859011682637F70148678E0D1B16D814D5CBE069E0F96A2025EDFFCB86F027710B83EE8F4CDB1AD29D234F83B0C52A5D08E3AF3A9E9F6B944743C0847FDF77F766A06FA68C630E044372A398CD8081317',1);
INSERT INTO "raw_message" VALUES('ac06d4dbb100eb380a67c29888e6329e966539b316403f5a4f2502903365ea7e',X'7801A5955B73A24A10C7DFADF23B4CED2B07A3C88097E3F1B8B9AD51345113D6BCA40618741406841995F3E94FA3D9D5CD9A5B2D5516C874F77437BFF9F7880A9970F596887903FDFD4FB130A22E656BEA35909F44210AB7A58071774EF96C254B744BC238A0C8C9504858504A09F79C685B12341568C3C41C5D8EADC92D621EF2CCAA46BCBA6E38CD62014DE6F22FA4196810AD915686874ABD51A9362A0652CA70150B1744D0C6FB66164D5332A36AF702B23D6C51F34C1357FFFD3D5328E80ACA00E34DB038BD',1);
INSERT INTO "raw_message" VALUES('366ab064fc67007c8ce1172193a3bf933f9ff9f2c4531922d2bac1c973ca4498',X'780185925B73DA301085DF99E13FE89D9A8BF1CAC129A589A109C12629619A8137C9ACB1A82DF92203CEAFAFC24C279D3633D5932EDF9CDDB3472BD47529AD27A6138F7CFED26EAD304271C49D47E25265243B775321A304E5BEA8BB7866599E22E10DC99848BB15933BAECE5D8D952627A113327B0ED74F44ECC888A2EB0CECE1155CB75B649DD49F884DC9521D89DD379BC1C81B0CBD01259DBE59EDD69469F4FE8F8558556C8FD67C6ABA7D2FC10774D81F7EFDB75363E89BB161E026AB5E3F06D6CA3CAB3816',1);
INSERT INTO "raw_message" VALUES('895cd9dc3ba69b82acd31d17aaace26ffa2de7fac68f82eefc7593d6ae0ba6af',X'78018D575D73DA4A127DA78AFFC0BBD6B18D1911FB6E364B200621616183ADC0DB800769A4F910924618FFFA3D237FC4B99BBB77A95221A49E9EE93EA74F3777AC32853A99D32AB9EAFC93AA9453F56FC1D536612A3EC9F581159FD81395B960FF6AB7EED896F19A3D5E757685961DF9F4E9F7A69DCDB12329179F4AAA1E37FAE953C5CAAA73E055D2F9BE982DE71DFED8D9D1EE23E99DB974FB47BBD55926E61F9DAEDBB9D175A77B869BF3CBABF38BAB73B7E39CE1D36E8D68C5AEFEDE6CC6CA92C6ECC41B219C',1);
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
INSERT INTO "rendition" VALUES(3,1,'发',1,'7ff0a71f6efd6c9602cc73d1c91ac8e53262c0cd3f8a11446fdbe192b5333760','工作专报2023年第6期（请贯彻落实并回复）2023-06','name：

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

请于12月2日（星期三）前回复确认。

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
<tr><td class="request" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 12px 0 0 0;">请于12月2日（星期三）前回复确认。</td></tr>
<tr><td class="answer" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 16px 0 4px 0;"><table role="presentation" align="center" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="button" bgcolor="#c00000" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;mso-line-height-rule: exactly;text-align: center;padding: 10px 28px;background-color: #c00000;"><a href="acknowledge" style="color: #ffffff;text-decoration: none;font-size: 16px;">确认收到</a></td></tr></tbody></table></td></tr>
<tr><td class="hint" align="center" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;mso-line-height-rule: exactly;font-size: 13px;line-height: 22px;color: #666666;text-align: center;padding: 0 0 12px 0;">点一下会打开一封写好的邮件，直接发出即可；点不开时，请直接回复本邮件“收到”。</td></tr>
<tr><td class="foot" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;text-align: left;mso-line-height-rule: exactly;font-size: 14px;line-height: 24px;color: #444444;padding: 8px 0 0 0;border-top: 1px solid #cccccc;">临澄区打好安全生产翻身仗工作专班<br>联系人：江予安　电话：0700-5550123　邮箱：office@linchengqu.example</td></tr>
</tbody></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></tbody></table>


</body></html>',1);
INSERT INTO "rendition" VALUES(4,1,'发',2,'70fecc139f5186a3e88e03b3dcc11f8ded2baaa4a48e12acfa9b349ce6ecb3ff','【第2次送达】工作专报2023年第6期（请贯彻落实并回复）2023-06','【第2次送达】本件已于first-sent印发，尚未收到贵单位的回复，现再次送达。没有收到回执不等于贵单位没有阅读，若已回复，敬请谅解。


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

请于12月2日（星期三）前回复确认。

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
<tr><td class="request" style="font-family: ''Microsoft YaHei'', ''PingFang SC'', ''Noto Sans CJK SC'', sans-serif;font-size: 16px;line-height: 28px;color: #222222;text-align: left;mso-line-height-rule: exactly;padding: 12px 0 0 0;">请于12月2日（星期三）前回复确认。</td></tr>
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
INSERT INTO "ruling" VALUES(1,3,'voided','2026-11-26 19:13:21.823412','江予安','打错了',2,1);
INSERT INTO "ruling" VALUES(2,33,'accepted','2026-11-26 19:13:23.238856','江予安','',NULL,1);
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
CREATE INDEX delivery_address ON delivery (address_lower, id);
CREATE INDEX delivery_domain ON delivery (domain, id);
CREATE INDEX delivery_claimed ON delivery (claimed_at);
CREATE INDEX delivery_in_flight ON delivery (state, id) WHERE state IN ('sending', 'uncertain');
CREATE INDEX evidence_awaiting ON evidence (mailbox, at, id) WHERE believed IS 0 AND voided_at IS NULL AND proves != 'awaiting';
CREATE INDEX recipient_name ON recipient (name);
CREATE INDEX action_at ON action (at, id);
CREATE INDEX issue_planned ON issue (planned_at, id);
CREATE INDEX issue_sender ON issue (sender, planned_at);
CREATE INDEX delivery_rendition ON delivery (rendition_id);
CREATE INDEX evidence_digest ON evidence (digest);
CREATE INDEX rendition_attachment_digest ON rendition_attachment (digest);
CREATE INDEX ruling_delivery ON ruling (delivery_id);
COMMIT;
