"""Delivery reports written out whole, where their structure is the point."""

OUTLOOK_COM = """
From: <postmaster@outlook.example>
To: <$OFFICE>
Subject: =?utf-8?B?5pyq6YCB6L6+OiDlt6XkvZzkuJPmiqU=?=
Message-ID: <report-1@mx.example>
In-Reply-To: <$OURS>
References: <$OURS>
X-MS-Exchange-Message-Is-Ndr:
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="b1"

--b1
Content-Type: multipart/alternative; differences=Content-Type; boundary="b2"

--b2
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

您发给 jyj 的邮件无法送达。

--b2
Content-Type: text/html; charset="utf-8"

<p>您发给 jyj 的邮件无法送达。</p>

--b2--

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns;mail.outlook.example
Received-From-MTA: dns;office.example
Arrival-Date: Wed, 30 Aug 2023 01:12:00 +0000

Final-Recipient: rfc822;$UNIT
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not
 found by SMTP address lookup

--b1
Content-Type: message/rfc822

Received: from a by b
From: <$OFFICE>
To: <$UNIT>
Message-ID: <$OURS>
Subject: bulletin
Content-Type: multipart/mixed; boundary="b3"

--b3
Content-Type: text/plain

please reply
--b3
Content-Type: message/rfc822

Message-ID: <an-older-one@linchengqu.example>
Subject: what we forwarded

x
--b3--
--b1--
"""
REPORT_IN_REPORT = """
From: <postmaster@gateway.example>
To: <$OFFICE>
Subject: Undeliverable: Undeliverable: bulletin
Message-ID: <report-2@mx.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="o"

--o
Content-Type: text/plain

Delivery has failed.
--o
Content-Type: message/delivery-status

Reporting-MTA: dns; gateway.example

Final-Recipient: rfc822; $UNIT
Action: failed
Status: 5.0.0

--o
Content-Type: message/rfc822

From: <postmaster@inner.example>
Message-ID: <report-1@inner.example>
Subject: Undeliverable: bulletin
Content-Type: multipart/report; report-type=delivery-status; boundary="i"

--i
Content-Type: text/plain

failed
--i
Content-Type: message/delivery-status

Final-Recipient: rfc822; $UNIT
Action: failed
Status: 5.1.1

--i
Content-Type: message/rfc822

Message-ID: <$OURS>
Subject: bulletin

x
--i--
--o--
"""
UNCLOSED = """
From MAILER-DAEMON Wed Aug 30 09:20:00 2023
Return-Path: <>
From: MAILER-DAEMON@mx.example (Mail Delivery System)
To: $OFFICE
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status;
 boundary="x/mx.example"

--x/mx.example
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.
--x/mx.example
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
X-Postfix-Queue-ID: 4ABC
Arrival-Date: Wed, 30 Aug 2023 09:12:00 +0800 (CST)

Final-Recipient: rfc822; $UNIT
Original-Recipient: rfc822;$UNIT
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.linchengqu.example
Diagnostic-Code: smtp; 550 5.1.1 <$UNIT>: Recipient address rejected: User
    unknown

--x/mx.example
Content-Type: text/rfc822-headers

Return-Path: <$OFFICE>
Message-Id:
 <$OURS>
Subject: bulletin
"""
OPENSMTPD = """
From: Mailer Daemon <MAILER-DAEMON@mx.example>
To: $OFFICE
Subject: Delivery status notification: error
Message-ID: <report-1@mx.example>
MIME-Version: 1.0
Content-Type: multipart/mixed;boundary="1/mx.example"

This is a MIME-encapsulated message.

--1/mx.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

$UNIT: 550 5.1.1 unknown

    Below is a copy of the original message:

--1/mx.example
Content-Description: Delivery Report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; $UNIT
Action: failed
Status: 5.1.1

--1/mx.example
Content-Description: Message headers
Content-Type: text/rfc822-headers

Message-ID: <$OURS>

--1/mx.example--
"""
