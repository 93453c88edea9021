BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "cursor" VALUES('office@linchengqu.example','INBOX',164667332,131,'2026-11-26 02:52:19.196722');
INSERT INTO "cursor" VALUES('office@linchengqu.example','Junk',164671639,100,'2026-11-26 02:52:19.204991');
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
	reply_text TEXT NOT NULL, round INTEGER DEFAULT 1 NOT NULL, route VARCHAR(320), deferred_since DATETIME, copied_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(issue_id) REFERENCES issue (id), 
	FOREIGN KEY(recipient_id) REFERENCES recipient (id), 
	FOREIGN KEY(rendition_id) REFERENCES rendition (id), 
	UNIQUE (message_id), 
	UNIQUE (recipient_id, attempt, address), 
	UNIQUE (token)
);
INSERT INTO "delivery" VALUES(1,1,1,1,1,'aqscwyh@shi-yingji.example','r5r5xnffwlty6754tba7','dispatch.r5r5xnffwlty6754tba7@linchengqu.example','accepted',NULL,'2026-11-26 02:52:00.962320',NULL,1,'2026-11-26 02:52:01.124176',250,NULL,'Mail OK queued as sandbox,0001',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(2,1,2,1,1,'senfang@shi-yingji.example','k6dcajlozhgkqymuiubd','dispatch.k6dcajlozhgkqymuiubd@linchengqu.example','accepted',NULL,'2026-11-26 02:52:01.026511',NULL,1,'2026-11-26 02:52:01.223752',250,NULL,'Mail OK queued as sandbox,0002',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(3,1,4,1,1,'luhang@linchengqu.example','hd2auk7ka7jrmizgyrxh','dispatch.hd2auk7ka7jrmizgyrxh@linchengqu.example','accepted',NULL,'2026-11-26 02:52:01.124648',NULL,1,'2026-11-26 02:52:01.315698',250,NULL,'Mail OK queued as sandbox,0003',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(4,1,7,1,1,'guchangfeng@linchengqu.example','5m4egfpiiyfslcth5zsy','dispatch.5m4egfpiiyfslcth5zsy@linchengqu.example','accepted',NULL,'2026-11-26 02:52:01.224200',NULL,1,'2026-11-26 02:52:01.506061',250,NULL,'Mail OK queued as sandbox,0004',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(5,1,11,2,1,'qwb@linchengqu.example','vf6zyfe7z45mfbn2ys42','dispatch.vf6zyfe7z45mfbn2ys42@linchengqu.example','accepted',NULL,'2026-11-26 02:52:01.315813',NULL,1,'2026-11-26 02:52:01.563677',250,NULL,'Mail OK queued as sandbox,0005',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(6,1,12,2,1,'qzfb@linchengqu.example','tkrf2d5dubtcimdaf6sk','dispatch.tkrf2d5dubtcimdaf6sk@linchengqu.example','accepted',NULL,'2026-11-26 02:52:01.511760',NULL,1,'2026-11-26 02:52:01.655703',250,NULL,'Mail OK queued as sandbox,0006',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(7,1,13,3,1,'bangong@lincheng-edu.example','a4dupf37nif5pdnu5prd','dispatch.a4dupf37nif5pdnu5prd@linchengqu.example','accepted',NULL,'2026-11-26 02:52:01.563784',NULL,1,'2026-11-26 02:52:01.719682',250,NULL,'Mail OK queued as sandbox,0007',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(8,1,13,3,1,'anquan@lincheng-edu.example','c3xjdq6o3pofbel64iqr','dispatch.c3xjdq6o3pofbel64iqr@linchengqu.example','accepted',NULL,'2026-11-26 02:52:01.655815',NULL,1,'2026-11-26 02:52:01.779682',250,NULL,'Mail OK queued as sandbox,0008',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(9,1,14,3,1,'lincheng@xiaofang.example','pqtij3zwp2psthyg7yr7','dispatch.pqtij3zwp2psthyg7yr7@linchengqu.example','accepted',NULL,'2026-11-26 02:52:01.719780',NULL,1,'2026-11-26 02:52:01.847693',250,NULL,'Mail OK queued as sandbox,0009',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(10,1,15,3,1,'swj@linchengqu.example','6uy3o5g2uktdbmqplnnn','dispatch.6uy3o5g2uktdbmqplnnn@linchengqu.example','accepted',NULL,'2026-11-26 02:52:01.779778',NULL,1,'2026-11-26 02:52:01.927671',250,NULL,'Mail OK queued as sandbox,0010',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(11,1,16,3,1,'scjgj@linchengqu.example','mavdwr2gcygsu4xx4su2','dispatch.mavdwr2gcygsu4xx4su2@linchengqu.example','accepted',NULL,'2026-11-26 02:52:01.847809',NULL,1,'2026-11-26 02:52:01.989025',250,NULL,'Mail OK queued as sandbox,0011',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(12,1,17,3,1,'nyncj@linchengqu.example','hffzdsta5hzhewmvoxvv','dispatch.hffzdsta5hzhewmvoxvv@linchengqu.example','accepted',NULL,'2026-11-26 02:52:01.928097',NULL,1,'2026-11-26 02:52:02.055673',250,NULL,'Mail OK queued as sandbox,0012',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(13,1,18,3,1,'yjglj@linchengqu.example','eqynmrpnmo5sy3knvlf4','dispatch.eqynmrpnmo5sy3knvlf4@linchengqu.example','refused',NULL,'2026-11-26 02:52:01.989121',NULL,1,NULL,550,'5.1.1','5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(14,1,19,3,1,'zjj@linchengqu.example','q6inszaurav3ftjjay3p','dispatch.q6inszaurav3ftjjay3p@linchengqu.example','accepted',NULL,'2026-11-26 02:52:02.055768',NULL,1,'2026-11-26 02:52:02.183682',250,NULL,'Mail OK queued as sandbox,0013',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(15,1,20,3,1,'jtysj@linchengqu.example','tqz2g2n24mtzzpzsn477','dispatch.tqz2g2n24mtzzpzsn477@linchengqu.example','accepted',NULL,'2026-11-26 02:52:02.101315',NULL,1,'2026-11-26 02:52:02.263661',250,NULL,'Mail OK queued as sandbox,0014',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(16,1,21,3,1,'bangong@lincheng-health.example','rbnwpjy274fomidmfclj','dispatch.rbnwpjy274fomidmfclj@linchengqu.example','accepted',NULL,'2026-11-26 02:52:02.183806',NULL,1,'2026-11-26 02:52:02.329825',250,NULL,'Mail OK queued as sandbox,0015',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(17,1,22,3,1,'wlj@linchengqu.example','5syds4tpprc4yqq7oaiy','dispatch.5syds4tpprc4yqq7oaiy@linchengqu.example','accepted',NULL,'2026-11-26 02:52:02.263755',NULL,1,'2026-11-26 02:52:02.383671',250,NULL,'Mail OK queued as sandbox,0016',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(18,1,23,3,1,'lincheng@gongan.example','i7j2yf5pq73fwgufdf5m','dispatch.i7j2yf5pq73fwgufdf5m@linchengqu.example','accepted',NULL,'2026-11-26 02:52:02.330238',NULL,1,'2026-11-26 02:52:02.444994',250,NULL,'Mail OK queued as sandbox,0017',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(19,1,24,3,1,'lcjd@linchengqu.example','zewlsojzjk4c37iudhqo','dispatch.zewlsojzjk4c37iudhqo@linchengqu.example','accepted',NULL,'2026-11-26 02:52:02.383771',NULL,1,'2026-11-26 02:52:02.508116',250,NULL,'Mail OK queued as sandbox,0018',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(20,1,25,3,1,'hfjd@linchengqu.example','ojxzkmtq65nyqnas7vbb','dispatch.ojxzkmtq65nyqnas7vbb@linchengqu.example','accepted',NULL,'2026-11-26 02:52:02.445087',NULL,1,'2026-11-26 02:52:02.603961',250,NULL,'Mail OK queued as sandbox,0019',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(21,1,26,3,1,'blz@linchengqu.example','y655ipxptwzor2m66vw4','dispatch.y655ipxptwzor2m66vw4@linchengqu.example','accepted',NULL,'2026-11-26 02:52:02.508210',NULL,1,'2026-11-26 02:52:02.667685',250,NULL,'Mail OK queued as sandbox,0020',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(22,1,27,3,1,'ymsz@linchengqu.example','mfl2qjhw2j2gywnnvjhb','dispatch.mfl2qjhw2j2gywnnvjhb@linchengqu.example','accepted',NULL,'2026-11-26 02:52:02.604385',NULL,1,'2026-11-26 02:52:02.747665',250,NULL,'Mail OK queued as sandbox,0021',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(23,1,28,3,1,'qxz@linchengqu.example','gnp7lqexjrptqil4ixuy','dispatch.gnp7lqexjrptqil4ixuy@linchengqu.example','accepted',NULL,'2026-11-26 02:52:02.667807',NULL,1,'2026-11-26 02:52:02.823700',250,NULL,'Mail OK queued as sandbox,0022',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(24,1,29,3,1,'anjian@lincheng-power.example','tgqxp3zl3wkomzjixcue','dispatch.tgqxp3zl3wkomzjixcue@linchengqu.example','accepted',NULL,'2026-11-26 02:52:02.748078',NULL,1,'2026-11-26 02:52:02.879844',250,NULL,'Mail OK queued as sandbox,0023',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(25,1,30,3,1,'anjian@lincheng-gas.example','jvd2y2wlsigqxetebpne','dispatch.jvd2y2wlsigqxetebpne@linchengqu.example','accepted',NULL,'2026-11-26 02:52:02.823824',NULL,1,'2026-11-26 02:52:02.939676',250,NULL,'Mail OK queued as sandbox,0024',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(26,1,13,4,2,'anquan@lincheng-edu.example','vypj6ewx23vkgfjle37w','dispatch.vypj6ewx23vkgfjle37w@linchengqu.example','accepted',NULL,'2026-11-26 02:52:15.361850',NULL,1,'2026-11-26 02:52:15.463698',250,NULL,'Mail OK queued as sandbox,0025',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(27,1,15,4,2,'swj@linchengqu.example','yztnwnvgndjyaqtdn44v','dispatch.yztnwnvgndjyaqtdn44v@linchengqu.example','accepted',NULL,'2026-11-26 02:52:15.407529',NULL,1,'2026-11-26 02:52:15.540046',250,NULL,'Mail OK queued as sandbox,0026',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(28,1,16,4,2,'scjgj@linchengqu.example','22nu3unqpmkbjvsavn5o','dispatch.22nu3unqpmkbjvsavn5o@linchengqu.example','accepted',NULL,'2026-11-26 02:52:15.464135',NULL,1,'2026-11-26 02:52:15.559660',250,NULL,'Mail OK queued as sandbox,0027',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(29,1,20,4,2,'jtysj@linchengqu.example','feelczuwv3wtej55l4nj','dispatch.feelczuwv3wtej55l4nj@linchengqu.example','accepted',NULL,'2026-11-26 02:52:15.540162',NULL,1,'2026-11-26 02:52:15.608711',250,NULL,'Mail OK queued as sandbox,0028',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(30,1,22,4,2,'wlj@linchengqu.example','rxifdbxwkvhwfq2p7ufi','dispatch.rxifdbxwkvhwfq2p7ufi@linchengqu.example','accepted',NULL,'2026-11-26 02:52:15.559776',NULL,1,'2026-11-26 02:52:15.692127',250,NULL,'Mail OK queued as sandbox,0029',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(31,1,25,4,2,'hfjd@linchengqu.example','kzu7cb3fbij7k7eryhzk','dispatch.kzu7cb3fbij7k7eryhzk@linchengqu.example','accepted',NULL,'2026-11-26 02:52:15.609130',NULL,1,'2026-11-26 02:52:15.759719',250,NULL,'Mail OK queued as sandbox,0030',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(32,1,27,4,2,'ymsz@linchengqu.example','k7livwlunhzgjr25rq73','dispatch.k7livwlunhzgjr25rq73@linchengqu.example','accepted',NULL,'2026-11-26 02:52:15.692231',NULL,1,'2026-11-26 02:52:15.819639',250,NULL,'Mail OK queued as sandbox,0031',1,'office@linchengqu.example',NULL,NULL);
INSERT INTO "delivery" VALUES(33,1,29,4,2,'anjian@lincheng-power.example','ouzzfgsjasplfjzgannu','dispatch.ouzzfgsjasplfjzgannu@linchengqu.example','accepted',NULL,'2026-11-26 02:52:15.759855',NULL,1,'2026-11-26 02:52:15.883670',250,NULL,'Mail OK queued as sandbox,0032',1,'office@linchengqu.example',NULL,NULL);
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
	voided_at DATETIME, sender VARCHAR(320), why_zh TEXT, why_en TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delivery_id) REFERENCES delivery (id), 
	FOREIGN KEY(digest) REFERENCES raw_message (digest), 
	UNIQUE (mailbox, digest)
);
INSERT INTO "evidence" VALUES(1,13,'smtp-reply','failed','submission',1,'2026-11-26 02:52:02.100895','2026-11-26 02:52:02.100895','服务器拒收：550 5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown','refused by the server: 550 5.1.1 <yjglj@linchengqu.example>: Recipient address rejected: User unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "evidence" VALUES(2,1,'read-receipt','displayed','message-id',1,'2026-11-26 02:52:01.000000','2026-11-26 02:52:06.407072','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',101,'dbee51b972b0ea67693d448be42849fd59aa4bc9856ddbf4f0fb56e8d808ec93',NULL,'aqscwyh@shi-yingji.example','指明了我们的邮件；发自该单位（aqscwyh@shi-yingji.example）','it names our message; it is from the unit (aqscwyh@shi-yingji.example)');
INSERT INTO "evidence" VALUES(3,2,'reply','replied','message-id',1,'2026-11-26 02:52:01.000000','2026-11-26 02:52:06.407072','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',102,'19db8e10ef899c0c20afb210d9bca3f6e8ad9f1d844b56d1f13ad3e7225037ec','2026-11-26 02:54:28.944705','senfang@shi-yingji.example','指明了我们的邮件；发自该单位（senfang@shi-yingji.example）','it names our message; it is from the unit (senfang@shi-yingji.example)');
INSERT INTO "evidence" VALUES(4,3,'read-receipt','displayed','message-id',1,'2026-11-26 02:52:01.000000','2026-11-26 02:52:06.407072','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',103,'c77c7fc65730a50c93145eee77504d18e6d7cd5aa62c9dcca178ead0e03b47d9',NULL,'luhang@linchengqu.example','指明了我们的邮件；发自该单位（luhang@linchengqu.example）','it names our message; it is from the unit (luhang@linchengqu.example)');
INSERT INTO "evidence" VALUES(5,3,'reply','replied','message-id',1,'2026-11-26 02:52:01.000000','2026-11-26 02:52:06.407072','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',104,'621aa9a35c0305cbe2b007ee8a300a4bdb033625a46348e90bcb79ba2f7893ce',NULL,'luhang@linchengqu.example','指明了我们的邮件；发自该单位（luhang@linchengqu.example）','it names our message; it is from the unit (luhang@linchengqu.example)');
INSERT INTO "evidence" VALUES(6,5,'reply','replied','token',1,'2026-11-26 02:52:01.000000','2026-11-26 02:52:06.407072','回复：收到。 区委办','reply: 收到。 区委办','office@linchengqu.example','INBOX',105,'5f19be9012524528254df1cf98bd22b255f368e656b0bec63bbd446b6daf144b',NULL,'qwb@linchengqu.example','带有我们的回执编号；发自该单位（qwb@linchengqu.example）','it bears our token; it is from the unit (qwb@linchengqu.example)');
INSERT INTO "evidence" VALUES(7,6,'auto-reply','awaiting','address',0,'2026-11-26 02:52:01.000000','2026-11-26 02:52:06.407072','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',106,'c473fbd95f2158f9e0aced44338cb6e5a020c9b52e106e2058bbbe79ca1d6b5c',NULL,'qzfb@linchengqu.example','只是地址对得上，没有指明我们的邮件','only its address fits; it names no message of ours');
INSERT INTO "evidence" VALUES(8,7,'delivery-report','failed','message-id',1,'2026-11-26 02:52:01.000000','2026-11-26 02:52:06.407072','退信 5.1.1 SMTP error, RCPT TO: 550 5.1.1 <bangong@lincheng-edu.example> User unknown','bounced 5.1.1 SMTP error, RCPT TO: 550 5.1.1 <bangong@lincheng-edu.example> User unknown','office@linchengqu.example','INBOX',107,'38b4fb5930ab459b90ed81881eab7c0cb7f860916e9e35247ddaf9cc24149d0d',NULL,'postmaster@lincheng-edu.example','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address');
INSERT INTO "evidence" VALUES(9,9,'reply','replied','message-id',1,'2026-11-26 02:52:01.000000','2026-11-26 02:52:06.407072','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',108,'5327055d085528a85845dd76be151249e6e05b6a34766671ecf79eb4dff4ba30',NULL,'lincheng@xiaofang.example','指明了我们的邮件；发自该单位（lincheng@xiaofang.example）','it names our message; it is from the unit (lincheng@xiaofang.example)');
INSERT INTO "evidence" VALUES(10,10,'read-receipt','displayed','message-id',1,'2026-11-26 02:52:01.000000','2026-11-26 02:52:06.407072','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',109,'0d2d4e85c320ca3ed713eeaf8354cebe009385f5b8391b75761e4c3d87ec4436',NULL,'swj@linchengqu.example','指明了我们的邮件；发自该单位（swj@linchengqu.example）','it names our message; it is from the unit (swj@linchengqu.example)');
INSERT INTO "evidence" VALUES(11,11,'delivery-report','delayed','message-id',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','投递延迟，服务器仍在重试 4.4.1 connect to mx.linchengqu.example: timed out','delayed, the server keeps trying 4.4.1 connect to mx.linchengqu.example: timed out','office@linchengqu.example','INBOX',110,'730e9ffdb21d291d6b350649754dd8effbcf96ece5cbea3ffa4203489d37cfe8',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address');
INSERT INTO "evidence" VALUES(12,11,'read-receipt','displayed','message-id',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',111,'4f37c521f8508127eefc7596c916e1b01c9eda12e17b52bc0ff2287029971589',NULL,'scjgj@linchengqu.example','指明了我们的邮件；发自该单位（scjgj@linchengqu.example）','it names our message; it is from the unit (scjgj@linchengqu.example)');
INSERT INTO "evidence" VALUES(13,12,'reply','replied','message-id',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','回复：收悉。','reply: 收悉。','office@linchengqu.example','INBOX',112,'c6f78e7b1cd3bb4f886a3571cc38b86997bc9a6d4990b2be0e2d57be76476be2',NULL,'nyncj@linchengqu.example','指明了我们的邮件；发自该单位（nyncj@linchengqu.example）','it names our message; it is from the unit (nyncj@linchengqu.example)');
INSERT INTO "evidence" VALUES(14,14,'reply','replied','token',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','回复：收到。 区住房和城乡建设局','reply: 收到。 区住房和城乡建设局','office@linchengqu.example','INBOX',113,'25b0873584c32f3b79dfb29bd2b7430f18d31c79767ba4f3ecc5bb59565f9af9',NULL,'zjj@linchengqu.example','带有我们的回执编号；发自该单位（zjj@linchengqu.example）','it bears our token; it is from the unit (zjj@linchengqu.example)');
INSERT INTO "evidence" VALUES(15,15,'read-receipt','delivered','message-id',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','回执：未阅读即删除','receipt: deleted without being displayed','office@linchengqu.example','INBOX',114,'8afcac848bae12d5053af811bc69078f1da00f4a7da9cbff9ca2e3575e6e8a0c',NULL,'jtysj@linchengqu.example','指明了我们的邮件；发自该单位（jtysj@linchengqu.example）','it names our message; it is from the unit (jtysj@linchengqu.example)');
INSERT INTO "evidence" VALUES(16,16,'reply','replied','message-id',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','回复：收悉。','reply: 收悉。','office@linchengqu.example','INBOX',115,'098aa895d0c2ec64f13a344ec5a26e6af49f7e0100972a8670282fcbb61b7618',NULL,'bangong@lincheng-health.example','指明了我们的邮件；发自该单位（bangong@lincheng-health.example）','it names our message; it is from the unit (bangong@lincheng-health.example)');
INSERT INTO "evidence" VALUES(17,17,'read-receipt','displayed','message-id',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',116,'a86c7a1acc2c65da1a10ee88ac054d5bf95895d4d7a2b9b7d84bad142785f909',NULL,'wlj@linchengqu.example','指明了我们的邮件；发自该单位（wlj@linchengqu.example）','it names our message; it is from the unit (wlj@linchengqu.example)');
INSERT INTO "evidence" VALUES(18,18,'reply','replied','message-id',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',117,'dd7d40380a6c7daa7625601f480384284ac4990f1dd7f3903878e313e23fa8ef',NULL,'lincheng@gongan.example','指明了我们的邮件；发自该单位（lincheng@gongan.example）','it names our message; it is from the unit (lincheng@gongan.example)');
INSERT INTO "evidence" VALUES(19,19,'read-receipt','displayed','message-id',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',118,'7e6ec0452ec1d2fa3f2036e12beda9e879ea4ec0cbb9605b9af0a42e216a6180',NULL,'lcjd@linchengqu.example','指明了我们的邮件；发自该单位（lcjd@linchengqu.example）','it names our message; it is from the unit (lcjd@linchengqu.example)');
INSERT INTO "evidence" VALUES(20,19,'reply','replied','message-id',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',119,'c8327f5cbec48d114615711bf82d7d484a7bab5b7feb81c456ee7df08757cc68',NULL,'lcjd@linchengqu.example','指明了我们的邮件；发自该单位（lcjd@linchengqu.example）','it names our message; it is from the unit (lcjd@linchengqu.example)');
INSERT INTO "evidence" VALUES(21,21,'reply','replied','token',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','回复：收到。 白鹭岭镇','reply: 收到。 白鹭岭镇','office@linchengqu.example','INBOX',120,'948e3c56d960bd132a7d083e7df241dacf3afbdcd16938c602c5ff91cb07ebcf',NULL,'blz@linchengqu.example','带有我们的回执编号；发自该单位（blz@linchengqu.example）','it bears our token; it is from the unit (blz@linchengqu.example)');
INSERT INTO "evidence" VALUES(22,22,'auto-reply','awaiting','message-id',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',121,'994c338031c00a70b518dbdb179a3c1dee3ea591fb00efb19b2dc8f73efced2d',NULL,'ymsz@linchengqu.example','指明了我们的邮件；发自该单位（ymsz@linchengqu.example）','it names our message; it is from the unit (ymsz@linchengqu.example)');
INSERT INTO "evidence" VALUES(23,23,'delivery-report','failed','message-id',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','退信 5.1.1 550 5.1.1 <qxz@linchengqu.example>: User unknown','bounced 5.1.1 550 5.1.1 <qxz@linchengqu.example>: User unknown','office@linchengqu.example','INBOX',122,'d89957671c85df40c53582b6a8a9ff3d5d209fd06add7422d3c093fc2f4a6ece',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address');
INSERT INTO "evidence" VALUES(24,25,'reply','replied','message-id',1,'2026-11-26 02:52:02.000000','2026-11-26 02:52:06.407072','回复：收到！','reply: 收到！','office@linchengqu.example','INBOX',123,'1ee0f808651f2de9007036a878fb359da1b35550681a0db794bfeea3f3ea1029',NULL,'anjian@lincheng-gas.example','指明了我们的邮件；发自该单位（anjian@lincheng-gas.example）','it names our message; it is from the unit (anjian@lincheng-gas.example)');
INSERT INTO "evidence" VALUES(25,26,'reply','replied','message-id',1,'2026-11-26 02:52:15.000000','2026-11-26 02:52:19.156193','回复：已收到，我们按要求落实。','reply: 已收到，我们按要求落实。','office@linchengqu.example','INBOX',124,'427a03b0bdab4369d3c8d23fbfc6847b085a60711f7cc3fa4e34a11d7562c4bb',NULL,'anquan@lincheng-edu.example','指明了我们的邮件；发自该单位（anquan@lincheng-edu.example）','it names our message; it is from the unit (anquan@lincheng-edu.example)');
INSERT INTO "evidence" VALUES(26,27,'read-receipt','displayed','message-id',1,'2026-11-26 02:52:15.000000','2026-11-26 02:52:19.156193','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',125,'2d246ee6a06a6d0e7d73840453c82880cbb9e505e57ec38b11978dacc54f9740',NULL,'swj@linchengqu.example','指明了我们的邮件；发自该单位（swj@linchengqu.example）','it names our message; it is from the unit (swj@linchengqu.example)');
INSERT INTO "evidence" VALUES(27,28,'delivery-report','delayed','message-id',1,'2026-11-26 02:52:15.000000','2026-11-26 02:52:19.156193','投递延迟，服务器仍在重试 4.4.1 connect to mx.linchengqu.example: timed out','delayed, the server keeps trying 4.4.1 connect to mx.linchengqu.example: timed out','office@linchengqu.example','INBOX',126,'db877d796496af911e3c0504936d004c9beff859f1737d8c469834fd5dc648f5',NULL,'mailer-daemon@mail.sandbox.test','指明了我们的邮件；说的是该单位的地址','it names our message; it is about the unit''s address');
INSERT INTO "evidence" VALUES(28,28,'read-receipt','displayed','message-id',1,'2026-11-26 02:52:15.000000','2026-11-26 02:52:19.156193','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',127,'5d702511bceb33bc48a5adfce17bbe0d5a5045d33c22676f58dd16bd2efe36f2',NULL,'scjgj@linchengqu.example','指明了我们的邮件；发自该单位（scjgj@linchengqu.example）','it names our message; it is from the unit (scjgj@linchengqu.example)');
INSERT INTO "evidence" VALUES(29,29,'read-receipt','delivered','message-id',1,'2026-11-26 02:52:15.000000','2026-11-26 02:52:19.156193','回执：未阅读即删除','receipt: deleted without being displayed','office@linchengqu.example','INBOX',128,'49e2cc8030201f61d1789d195cae8bf908edb01fab73cb9919651df617f37a0f',NULL,'jtysj@linchengqu.example','指明了我们的邮件；发自该单位（jtysj@linchengqu.example）','it names our message; it is from the unit (jtysj@linchengqu.example)');
INSERT INTO "evidence" VALUES(30,30,'read-receipt','displayed','message-id',1,'2026-11-26 02:52:15.000000','2026-11-26 02:52:19.156193','已读回执：邮件已在屏幕上打开','read receipt: displayed','office@linchengqu.example','INBOX',129,'c39d95b3ec7953e0d027a56fcfac94424fa8c0f48110cc8455fe03cf87bfef17',NULL,'wlj@linchengqu.example','指明了我们的邮件；发自该单位（wlj@linchengqu.example）','it names our message; it is from the unit (wlj@linchengqu.example)');
INSERT INTO "evidence" VALUES(31,32,'auto-reply','awaiting','message-id',1,'2026-11-26 02:52:15.000000','2026-11-26 02:52:19.156193','自动回复：您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','automatic reply: 您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。','office@linchengqu.example','INBOX',130,'0e22e5bb00e6268876096de8a2cea1940d082eddcec6316f18797e9590c571f8',NULL,'ymsz@linchengqu.example','指明了我们的邮件；发自该单位（ymsz@linchengqu.example）','it names our message; it is from the unit (ymsz@linchengqu.example)');
INSERT INTO "evidence" VALUES(32,33,'reply','replied','message-id',1,'2026-11-26 02:52:15.000000','2026-11-26 02:52:19.156193','回复：收悉。','reply: 收悉。','office@linchengqu.example','INBOX',131,'5a7b4f69759b3bbf9c63d7274d7c6405c21623d79974d40a605edd2d35983b51',NULL,'anjian@lincheng-power.example','指明了我们的邮件；发自该单位（anjian@lincheng-power.example）','it names our message; it is from the unit (anjian@lincheng-power.example)');
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
	planned_at DATETIME NOT NULL, round INTEGER DEFAULT 1 NOT NULL, send_at DATETIME, 
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
','office@linchengqu.example','临澄区打好安全生产翻身仗工作专班','2026-11-26 02:52:00.894313',1,NULL);
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
','2026-11-26 02:52:00.894313');
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
INSERT INTO "raw_message" VALUES('dbee51b972b0ea67693d448be42849fd59aa4bc9856ddbf4f0fb56e8d808ec93',X'789C0DC6410E82301005D03D0977F807908610A3091A772E3504B9C0D40E760C6D0D2D586EAF6FF57A4ECBECAB8E926D71BE9445CF4F96954D8B710E0E2EAB68A5DAC4BFDEA23893FB4C0CBDC1914C2A92373A649538267C25595C1FB7A18318EC35E9636D46AA4F6581C12E3B3407DCC38AA6FEE707B5B726CD');
INSERT INTO "raw_message" VALUES('19db8e10ef899c0c20afb210d9bca3f6e8ad9f1d844b56d1f13ad3e7225037ec',X'789C0B4A2D292DCAD30D482CC9B052B0294ECD4B4BCC4B7728CEC8D4ADCCCC4BCFCAD44BAD48CC2DC849B5E3E50A4A4D4ECD2C4B4DB152482BCACF55C8ADD0C354A69054A9909B9899A3579C989792945FA157925A5CA2509E5992A1E01AEC1B12A09099A29094966C6C0C0048712AC6');
INSERT INTO "raw_message" VALUES('c77c7fc65730a50c93145eee77504d18e6d7cd5aa62c9dcca178ead0e03b47d9',X'789C0DC64B0E82301405D039097BB80BD0867480091A670E3104D9C0A37DD826FD28B45877AF6774464E790DC78192E970B9D6D5C88AEDCEBAC3B2460F5F84B341190ECF77165CC8BF1C63FEC2937562A3A0E75844E22DE16393C1EDD14F03AC86A4599D68691B75AE2B4C261F205BDCE30ED9FCF303C6312704');
INSERT INTO "raw_message" VALUES('621aa9a35c0305cbe2b007ee8a300a4bdb033625a46348e90bcb79ba2f7893ce',X'789C0B4A2D292DCAD30D482CC9B052B0C929CD48CC4B77C8C9CC4BCE48CD4B2F2CD54BAD48CC2DC849B5E3E50A4A4D4ECD2C4B4DB152482BCACF55C8ADD0C354A69054A9909B9899A3579C989792945FA157925A5CA2509E5992A1E01AEC1B12A09099A260949896686C060062382AFB');
INSERT INTO "raw_message" VALUES('5f19be9012524528254df1cf98bd22b255f368e656b0bec63bbd446b6daf144b',X'789C0B4A2D292DCAD30D482CC9B052B0292C4F72C8C9CC4BCE48CD4B2F2CD54BAD48CC2DC849B5E3E50A4A4D4ECD2C4B4DB152482BCACF55C8ADD0C354A69054A9909B9899A3579C989792945FA157925A5CA2509E5992A1E01AEC1B12A09099A2909A6A61689E64626A060053B82A6E');
INSERT INTO "raw_message" VALUES('c473fbd95f2158f9e0aced44338cb6e5a020c9b52e106e2058bbbe79ca1d6b5c',X'789C0B4A2D292DCAD30D482CC9B052B029AC4A4B72C8C9CC4BCE48CD4B2F2CD54BAD48CC2DC849B5E3E50A4A4D4ECD2C4B4DB152482BCACF55C8ADD0C354A69054A9909B9899A3579C989792945FA157925A5CA2509E5992A1E01AEC1B12A09099A2606A686A929C6A6A0600577B2A6E');
INSERT INTO "raw_message" VALUES('38b4fb5930ab459b90ed81881eab7c0cb7f860916e9e35247ddaf9cc24149d0d',X'789C05C14B0E82301405D039097BB80B80461A1482C619430D413650E89336E9C7408B75F79E3352889B2B07115487DB3DCF465A481F243BBC376F611333DA2D8ADC5A928C8C92B01F43987FB0421BB60B27679F58A03DE0AB8342FF7A4C03B4445B37A2AECE6D535DF30C938A05F8054F7F809FF81FA8552652');
INSERT INTO "raw_message" VALUES('5327055d085528a85845dd76be151249e6e05b6a34766671ecf79eb4dff4ba30',X'789C5DCAC10A83300C00D0FB60FF901F5819083BC8185E761C88F30752136DA04D45A3D6BFDF7DEFFC3AB66DD15B8B166A7846D121B04E4D11CC23EAE4B8609A23BFAE978E07969DA98671C9095271FF09FC090925BA15957C2ECE783538C402BCBF9FBE0521A8FC83A8A2FB0F4FDF2A99');
INSERT INTO "raw_message" VALUES('0d2d4e85c320ca3ed713eeaf8354cebe009385f5b8391b75761e4c3d87ec4436',X'789C0DC64B0E82301405D039097BB80BD00689F1838699430D413650DA57DBA41F8416EBEEF58C4E4F31CD7EDBF1A81B5CDBB2E84990594936507370709959E38526FF7A274699BBC912C62F1C37962DDCCB3164166989F898A8717BDE870E46E274567CAF8E95D85DCA02834E1BD4073CC28ABAFAE707BDCA26B2');
INSERT INTO "raw_message" VALUES('730e9ffdb21d291d6b350649754dd8effbcf96ece5cbea3ffa4203489d37cfe8',X'789C0DC6490AC2301806D07DA177F80EA0415310ADE2CEA5526A2F90E1D7043274486ABCBDBED5EB29E5396C3B914C8BCBB5AE7A526457D22D5E73F4F085391B94A1F09E32A322FCE808F20B2FAC638B085AC6C2122D091F9B0C6ECFFBD0C16AC87D73D40D57EA74AE2B0C266FC00F78C4157CF7CF0FBC8A26AB');
INSERT INTO "raw_message" VALUES('4f37c521f8508127eefc7596c916e1b01c9eda12e17b52bc0ff2287029971589',X'789C0DC64B0E82301405D039097BB80BD0063B4083C699430D4136F04A9FB6493F0A2DD6DDEB199D81539EC3B6A7643A9CCE7535F0C47665DDE131470F5F84B361321C9EEF2CB8907F3986FAC2937562A1A0552C22F192F0B1C9E072BF8E3DACC68176D4B47B29D5B1AE309ABC816C718B2B64F3CF0FB72C2673');
INSERT INTO "raw_message" VALUES('c6f78e7b1cd3bb4f886a3571cc38b86997bc9a6d4990b2be0e2d57be76476be2',X'789C0B4A2D292DCAD30D482CC9B052B0C9ABCC4BCE72C8C9CC4BCE48CD4B2F2CD54BAD48CC2DC849B5E3E50A4A4D4ECD2C4B4DB152482BCACF55C8ADD0C354A69054A9909B9899A3579C989792945FA157925A5CA2509E5992A1E01AEC1B12A09099A290966664616096080061982AD8');
INSERT INTO "raw_message" VALUES('25b0873584c32f3b79dfb29bd2b7430f18d31c79767ba4f3ecc5bb59565f9af9',X'789C0B4A2D292DCAD30D482CC9B052B0A9CACA72C8C9CC4BCE48CD4B2F2CD54BAD48CC2DC849B5E3E50A4A4D4ECD2C4B4DB152482BCACF55C8ADD0C354A69054A9909B9899A3579C989792945FA157925A5CA2509E5992A1E01AEC1B12A09099A260986C616A60996292080053832A6A');
INSERT INTO "raw_message" VALUES('8afcac848bae12d5053af811bc69078f1da00f4a7da9cbff9ca2e3575e6e8a0c',X'789C0DC64B0E82301405D039097BB80BD0A6298924689C399410640385BEDA26FD28B45877AF6774464A790DC74126D3E172ADAB9116B23BA90E7A8D1EBE3067C362283CDF995191FEE508F3175E5AC73619D41C0B4BB4257C6C32B83DEED300AB20356F78DB6AA1CF7585C9E403C4097DDC21F83F3FBCE626AB');
INSERT INTO "raw_message" VALUES('098aa895d0c2ec64f13a344ec5a26e6af49f7e0100972a8670282fcbb61b7618',X'789C0B4A2D292DCAD30D482CC9B052B0494ACC4BCFCF4B77C8C9CC4BCE48CD4BD7CD484DCC29C9D04BAD48CC2DC849B5E3E50A4A4D4ECD2C4B4DB152482BCACF55C8ADD0C3A15621A9522137313347AF38312F2529BF42AF24B5B844A13CB32443C135D83704005BA22BB2');
INSERT INTO "raw_message" VALUES('a86c7a1acc2c65da1a10ee88ac054d5bf95895d4d7a2b9b7d84bad142785f909',X'789C0DC64B0E82301405D039097BB80BD086D44F0812670E3504D9C0A37DDA26FD2814ACBBD7333A3DA7650ADB8E9269D09ECBA267C57665DDE031450F9F85B341190ECFF72238937F39C6F88527EBC44C418F318BC473C2C72683CBFD3A74B01AD5AE9644F561AF4E6581C12C1BC8236E7185ACFEF901B6A52678');
INSERT INTO "raw_message" VALUES('dd7d40380a6c7daa7625601f480384284ac4990f1dd7f3903878e313e23fa8ef',X'789C55CA410AC2301000C0BBD03FEC070C05F5D28A78F12894DA0F6C926DB2906CA45D6BFCBDE7CE7946D2CF22C7013576704D2C2E92847B2812500C55CCEF44B7E6309223DEC877302F2543AE665FC0FE202327B3A2785BAA515A15BEAC111EAFE734007B68ED656ECF0EE9D4377F3AA029CE');
INSERT INTO "raw_message" VALUES('7e6ec0452ec1d2fa3f2036e12beda9e879ea4ec0cbb9605b9af0a42e216a6180',X'789C0DC64B0E82301405D039097BB80BD0469AE8008D33861A826CA09F57DBA41F8516EBEEF58CCE44B92C713F8A6C7B5CAE6D339122B791EE619614102AF32E2A4BF1F92E8CAA082F4F905F04E13C5B45D432559669CDF8B86C313C6EF308A721F9D108D375A4CE6D83D9961DF809F7B4811FFEF901C5C82705');
INSERT INTO "raw_message" VALUES('c8327f5cbec48d114615711bf82d7d484a7bab5b7feb81c456ee7df08757cc68',X'789C0B4A2D292DCAD30D482CC9B052B0C949CE4A71C8C9CC4BCE48CD4B2F2CD54BAD48CC2DC849B5E3E50A4A4D4ECD2C4B4DB152482BCACF55C8ADD0C354A69054A9909B9899A3579C989792945FA157925A5CA2509E5992A1E01AEC1B12A09099A2609A68616C64926C09004ECD2A59');
INSERT INTO "raw_message" VALUES('948e3c56d960bd132a7d083e7df241dacf3afbdcd16938c602c5ff91cb07ebcf',X'789C0B4A2D292DCAD30D482CC9B052B049CAA972C8C9CC4BCE48CD4B2F2CD54BAD48CC2DC849B5E3E50A4A4D4ECD2C4B4DB152482BCACF55C8ADD0C354A69054A9909B9899A3579C989792945FA157925A5CA2509E5992A1E01AEC1B12A09099A290666960986C9E68940800520C2A8F');
INSERT INTO "raw_message" VALUES('994c338031c00a70b518dbdb179a3c1dee3ea591fb00efb19b2dc8f73efced2d',X'789C0B4A2D292DCAD30D482CC9B052B0A9CC2DAE72C8C9CC4BCE48CD4B2F2CD54BAD48CC2DC849B5E3E50A4A4D4ECD2C4B4DB152482BCACF55C8ADD0C354A69054A9909B9899A3579C989792945FA157925A5CA2509E5992A1E01AEC1B12A09099A2606E6A6196926C620A0064A92A96');
INSERT INTO "raw_message" VALUES('d89957671c85df40c53582b6a8a9ff3d5d209fd06add7422d3c093fc2f4a6ece',X'789C0DC6410E82301005D03D0977F807D046DB844434EC5C6A087281810EB6495B145AACB7D7B77A1DC7B4847D4BD1D4B83465D1F1C876635D635A660F9F85B361341C9EEF2438937F39C6F08527EBC44A410F731691D7888F8D06D7C7AD6F61352AA9D444EA78A27359A037690759E13E6F90877F7EB6BD2678');
INSERT INTO "raw_message" VALUES('1ee0f808651f2de9007036a878fb359da1b35550681a0db794bfeea3f3ea1029',X'789C0B4A2D292DCAD30D482CC9B052B049CCCBCA4CCC73C8C9CC4BCE48CD4BD74D4F2CD64BAD48CC2DC849B5E3E50A4A4D4ECD2C4B4DB152482BCACF55C8ADD0C3A65021A9522137313347AF38312F2529BF42AF24B5B844A13CB32443C135D837244021334521D90400409C2AC5');
INSERT INTO "raw_message" VALUES('427a03b0bdab4369d3c8d23fbfc6847b085a60711f7cc3fa4e34a11d7562c4bb',X'789C6DCA410E82301005D0BD0977F817A06B438C71C39284201798D2914ED20E0A53ADB7F702BEF59BD8CAAEED48163B5C485F85F4964497C8BAB61C8AE34AF999F8DA9C265E58DE1C3A3CF62D2357F72FC27F9149923B4883DFAA333E0C1FB188FE3ECC2324C09F7F49DD2AE1');
INSERT INTO "raw_message" VALUES('2d246ee6a06a6d0e7d73840453c82880cbb9e505e57ec38b11978dacc54f9740',X'789C0DC64B0E82301405D039097BB80BD046D158828699430D4136D0D2A76DD20F428B75F77A46A7A79866BFED44D40D2E6D59F4349259493578CEC1C165668D1F35F9D73B31CAC24D9620BF70C258B608AF64C82CD212F13151E3FAB80D1D8C029775CDF99E8E87735960D06983EA847B5851EDFEF901B4A72659');
INSERT INTO "raw_message" VALUES('db877d796496af911e3c0504936d004c9beff859f1737d8c469834fd5dc648f5',X'789C0DC64B0E82301405D039097BB80BC006487480C69943094136F0681FB6493F0A2DD6DDEB199D91635AFD61A0A83B5CAE6531B264B3B3EAB0ACC1C165618D979AFDF39D0467722FCB98BF7064ACD8C8AB396411798BF898A8717BDCA70146A156D4905A9AA33C9705269D2AB427F461475BFFF303C56F26FF');
INSERT INTO "raw_message" VALUES('5d702511bceb33bc48a5adfce17bbe0d5a5045d33c22676f58dd16bd2efe36f2',X'789C0DC64B0E82301405D039097BB80BD006899F048D33871A826CA0B44FDBA41F3EAF5877AF67743AE234876D2BD934B85CCBA223457625DDE035470F9F85B341190AEF2909CAD28F8E307CE1A5756291410F310BA685F1B16C707BDEFB165643EB13A9FD8E0ED5B92CD09BB4417DC423AEA8AB7F7EC35026DB');
INSERT INTO "raw_message" VALUES('49e2cc8030201f61d1789d195cae8bf908edb01fab73cb9919651df617f37a0f',X'789C0DC64B0E82301405D039097BB80BD0C694480C1A670E3504D9404B9FB6493F0AAF5877AF677406E23CC76DAFD876389DEB6AA089DC4AA6C3634E01A108EFE264293EDF595051E1E509FA8BA09C178B8A46A7229816C6C7B1C5E57E1D7B388343DBEC8DD18DA4635D61B47903D9E29656C8DD3F3FBC4126AF');
INSERT INTO "raw_message" VALUES('c39d95b3ec7953e0d027a56fcfac94424fa8c0f48110cc8455fe03cf87bfef17',X'789C0DC64B0E82301405D039097BB80BD0C65483118D33871A826CA0A54FDBA41F8557ACBBD7333A3D719EE2BA536C5B9CCE75D5D3486E21D3E231A58050847771B4149FEF2CA8A8F0F204FD4550CE8B5945A353114C33E3E3D8E272BF0E1D9C81D96FA532875DA38F7585C1E61564835B5A2037FFFC00BD3F26AF');
INSERT INTO "raw_message" VALUES('0e22e5bb00e6268876096de8a2cea1940d082eddcec6316f18797e9590c571f8',X'789C0DC64B0E82301405D039097BB80B9046ABA2A271E65043900D14FAB04DFA5168A1EE5ECFE83414E2E88A5A0455E172CDB3867AD233C90AC3E82D6C6246BB5E917B7D22A324ECDB10BA2FACD0864DC2C9CE2716680A587450B83DEF6D0D2D712AE9B0DBF0ED717FCE33B42AAEC04B3CFC0CBEFEE707AFBE2627');
INSERT INTO "raw_message" VALUES('5a7b4f69759b3bbf9c63d7274d7c6405c21623d79974d40a605edd2d35983b51',X'789C0B4A2D292DCAD30D482CC9B052B049CCCBCA4CCC73C8C9CC4BCE48CD4BD72DC82F4F2DD24BAD48CC2DC849B5E3E50A4A4D4ECD2C4B4DB152482BCACF55C8ADD0C3AE5421A9522137313347AF38312F2529BF42AF24B5B844A13CB32443C135D837244021130060482B8E');
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
INSERT INTO "recipient" VALUES(21,1,20,'区卫生健康局','发',0,0,1,'replied',3,'["bangong@lincheng-health.example"]','replied',1);
INSERT INTO "recipient" VALUES(22,1,21,'区文化和旅游局','发',0,0,1,'replied',3,'["wlj@linchengqu.example"]','displayed',1);
INSERT INTO "recipient" VALUES(23,1,22,'区公安分局','发',0,0,1,'replied',3,'["lincheng@gongan.example"]','replied',1);
INSERT INTO "recipient" VALUES(24,1,23,'临澄街道','发',0,0,1,'replied',3,'["lcjd@linchengqu.example"]','replied',1);
INSERT INTO "recipient" VALUES(25,1,24,'红枫街道','发',0,0,1,'replied',3,'["hfjd@linchengqu.example"]','awaiting',1);
INSERT INTO "recipient" VALUES(26,1,25,'白鹭岭镇','发',0,0,1,'replied',3,'["blz@linchengqu.example"]','replied',1);
INSERT INTO "recipient" VALUES(27,1,26,'云母山镇','发',0,0,1,'replied',3,'["ymsz@linchengqu.example"]','awaiting',1);
INSERT INTO "recipient" VALUES(28,1,27,'清溪镇','发',0,0,1,'replied',3,'["qxz@linchengqu.example"]','failed',1);
INSERT INTO "recipient" VALUES(29,1,28,'区供电公司','发',0,0,1,'replied',3,'["anjian@lincheng-power.example"]','replied',1);
INSERT INTO "recipient" VALUES(30,1,29,'区燃气公司','发',0,0,1,'replied',3,'["anjian@lincheng-gas.example"]','replied',1);
CREATE TABLE rendition (
	id INTEGER NOT NULL, 
	issue_id INTEGER NOT NULL, 
	tier VARCHAR(8) NOT NULL, 
	attempt INTEGER NOT NULL, 
	subject TEXT NOT NULL, 
	text TEXT NOT NULL, 
	html TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(issue_id) REFERENCES issue (id), 
	UNIQUE (issue_id, tier, attempt)
);
INSERT INTO "rendition" VALUES(1,1,'报',1,'工作专报2023年第6期（请审阅）2023-06','name：

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
INSERT INTO "rendition" VALUES(2,1,'送',1,'工作专报2023年第6期（请阅知）2023-06','name：

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
INSERT INTO "rendition" VALUES(3,1,'发',1,'工作专报2023年第6期（请贯彻落实并回复）2023-06','name：

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
INSERT INTO "rendition" VALUES(4,1,'发',2,'【第2次送达】工作专报2023年第6期（请贯彻落实并回复）2023-06','【第2次送达】本件已于first-sent印发，尚未收到贵单位的回复，现再次送达。没有收到回执不等于贵单位没有阅读，若已回复，敬请谅解。


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
INSERT INTO "ruling" VALUES(1,3,'voided','2026-11-26 02:54:28.944705','江予安','打错了',2);
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
COMMIT;
