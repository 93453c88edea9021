"""What the senders of bounces write, each in its own form."""

COPY = """
From: <$OFFICE>
To: <$UNIT>
Message-ID: <$OURS>
Subject: bulletin
Date: Wed, 30 Aug 2023 09:12:00 +0800

please reply
"""
QMAIL = """
Hi. This is the qmail-send program at mx.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<$UNIT>:
192.0.2.7 does not like recipient.
Remote host said: 550 5.1.1 <$UNIT>: Recipient address rejected: User unknown
Giving up on 192.0.2.7.

--- Below this line is a copy of the message.

Return-Path: <$OFFICE>
Received: (qmail 2231 invoked from network); 30 Aug 2023 01:12:00 -0000
"""
EXIM = """
This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  $UNIT
    host mx.linchengqu.example [192.0.2.7]
    SMTP error from remote mail server after RCPT TO:<$UNIT>:
    550 5.1.1 User unknown

------ This is a copy of the message, including all the headers. ------

Return-path: <$OFFICE>
Received: from [192.0.2.1] by mx.example with esmtp (Exim 4.96)
"""
SENDMAIL = """
The original message was received at Wed, 30 Aug 2023 09:12:00 +0800
from office.linchengqu.example [192.0.2.1]

   ----- The following addresses had permanent fatal errors -----
<$UNIT>

   ----- Transcript of session follows -----
... while talking to mx.linchengqu.example.:
>>> RCPT To:<$UNIT>
<<< 550 5.1.1 <$UNIT>... User unknown
550 <$UNIT>... User unknown

   ----- Original message follows -----

Return-Path: <$OFFICE>
Received: from office.linchengqu.example by mx.example
"""
SENDMAIL_WARNING = """
    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

The original message was received at Wed, 30 Aug 2023 09:12:00 +0800
from office.linchengqu.example [192.0.2.1]

   ----- Transcript of session follows -----
<$UNIT>... Deferred: Connection timed out with mx.linchengqu.example.
Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old
"""
EXCHANGE = """
Delivery has failed to these recipients or groups:

$UNIT
The e-mail address you entered couldn't be found. Please check the recipient's e-mail address and try to resend the message.

Diagnostic information for administrators:

Generating server: mail.linchengqu.example

$UNIT
#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##

Original message headers:

Received: from office.linchengqu.example (192.0.2.1)
From: <$OFFICE>
Message-ID: <$OURS>
Subject: bulletin
"""
EXCHANGE_ZH = """
向以下收件人或组传递邮件失败:

$UNIT
找不到您输入的电子邮件地址。请检查收件人的电子邮件地址，然后尝试重新发送邮件。如果问题仍然存在，请联系您的支持人员。

供管理员使用的诊断信息:

正在生成服务器: mail.linchengqu.example

$UNIT
#550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup ##

原始邮件头:

Received: from office.linchengqu.example (192.0.2.1)
Message-ID: <$OURS>
"""
EXCHANGE_2003 = """
Your message

  To:      $UNIT
  Subject: bulletin
  Sent:    Wed, 30 Aug 2023 09:12:00 +0800

did not reach the following recipient(s):

$UNIT on Wed, 30 Aug 2023 09:13:00 +0800
    The recipient name is not recognized
        The MTS-ID of the original message is: c=cn;a= ;p=office;l=MAIL-230830
    MSEXCH:IMS:office:SITE:MAIL 0 (000C05A6) Unknown Recipient
"""
NOTES = """
Your message

  Subject: bulletin

was not delivered to:

  $UNIT

because:

  User jyj ($UNIT) not listed in Domino Directory
"""
GMAIL = """
Delivery to the following recipient failed permanently:

     $UNIT

Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the server for the recipient domain linchengqu.example by mx.linchengqu.example. [192.0.2.7].

The error that the other server returned was:
550 5.1.1 <$UNIT>: Recipient address rejected

----- Original message -----

From: Office <$OFFICE>
Message-ID: <$OURS>
Subject: bulletin
"""
GMAIL_DELAY = """
This is an automatically generated Delivery Status Notification

THIS IS A WARNING MESSAGE ONLY.

YOU DO NOT NEED TO RESEND YOUR MESSAGE.

Delivery to the following recipient has been delayed:

     $UNIT

Message will be retried for 2 more day(s)

Technical details of temporary failure:
The recipient server did not accept our requests to connect.

----- Original message -----

Message-ID: <$OURS>
Subject: bulletin
"""
COURIER = """
This is a delivery status notification from mx.example,
running the Courier mail server, version 1.0.

The original message was received on Wed, 30 Aug 2023 09:12:00 +0800
from office.linchengqu.example

---------------------------------------------------------------------------

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<$UNIT>:
    mx.linchengqu.example [192.0.2.7]:
<<< 550 User unknown.

---------------------------------------------------------------------------
"""
COREMAIL = """
抱歉，您的邮件被退回来了……

原邮件信息：
时    间：2023-08-30 09:12:00
主    题：工作专报
收件人：$UNIT

退信原因：
收件人不存在
The recipient does not exist: 550 User not found: $UNIT

建议解决方案：
请核对收件人地址后重新发送。

--------------------------------
This message is generated by Coremail.
您收到的是来自 Coremail 专业邮件系统的信件.
"""
QQ_PAGE = """<div style="width:600px"><h2>很抱歉，您的邮件没有发送成功</h2>
<table><tr><td>收件人</td><td>$UNIT</td></tr>
<tr><td>退信原因</td><td>收件人邮件地址不存在，或者邮箱未启用。<br>host mx.linchengqu.example said: 550 Mailbox not found</td></tr>
<tr><td>解决方案</td><td>请联系您的收件人，重新核实邮箱地址，或发送到其他收信邮箱。</td></tr></table>
<p>此邮件由系统自动发出，请勿直接回复</p></div>"""
ALIYUN = """
尊敬的用户，您好！
您于 2023-08-30 09:12:00 发往 $UNIT 的邮件投递失败。

失败原因：对方邮件服务器拒绝接收，返回信息：554 5.7.1 Relay access denied
建议：请联系对方管理员。

阿里邮箱
"""
MAIL_263 = """
您好，您的邮件未能成功发送给以下收件人：
    $UNIT
退信代码：550 5.2.2 mailbox is full
退信说明：收件人邮箱空间不足。

原始邮件的主题：工作专报
263企业邮箱系统
"""
MESSAGING = """
This report relates to a message you sent with the following header fields:

  Message-id: <$OURS>
  Date: Wed, 30 Aug 2023 09:12:00 +0800
  From: Office <$OFFICE>
  To: $UNIT
  Subject: bulletin

Your message cannot be delivered to the following recipients:

  Recipient address: $UNIT
  Reason: Remote SMTP server has rejected address
  Diagnostic code: smtp;550 5.1.1 unknown or illegal alias: $UNIT
"""
EZWEB = """
The user(s) account is disabled.

<$UNIT>: 550 <$UNIT>: User unknown

    --------------------------------------------------

Message-ID: <$OURS>
Subject: bulletin
"""
DOCOMO = """
次のあて先へのメッセージはエラーのため送信できませんでした。

$UNIT

理由: 550 Unknown user

--- 元のメッセージ ---
Message-ID: <$OURS>
"""
MFILTER = """
-------server message
550 5.1.1 unknown user <$UNIT>

-------SMTP command
RCPT TO:<$UNIT>

-------original message
Message-ID: <$OURS>
Subject: bulletin
"""
YAHOO = """
Sorry, we were unable to deliver your message to the following address.

<$UNIT>:
Remote host said: 550 5.1.1 unknown [RCPT_TO]

--- Below this line is a copy of the message.

Received: from [192.0.2.1] by nm1.mail.example
Message-ID: <$OURS>
"""
X400 = """
We had trouble delivering your message. Full details follow:

Subject: bulletin
Message-ID: <$OURS>

Can't deliver to <$UNIT>: 550 no such user
"""
IMAIL = """
Unknown user: $UNIT

RCPT TO generated following response:
550 5.1.1 <$UNIT> not found

Original message follows.

Received: from office
Message-ID: <$OURS>
"""
MARSHAL = """
Your message:
   From:    $OFFICE
   Subject: bulletin

Could not be delivered because of

550 5.1.1 User unknown

The following recipients were affected:
    $UNIT

Additional Information:
Original Sender:    <$OFFICE>
"""
MMDF = """
Your message was not delivered to "$UNIT" for the
following reason:
    Unknown user name

    Your message follows:

Received: from office by mx.example
Message-ID: <$OURS>
"""
GROUPWISE = """
The message that you sent was undeliverable to the following:
    jyj ($UNIT)

Possible reason: 550 5.1.1 mailbox not found
"""
POSTFIX_TEXT = """
This is the mail system at host mx.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

                   The mail system

<$UNIT>: host mx.linchengqu.example[192.0.2.7] said: 550 5.1.1
    <$UNIT>: Recipient address rejected: User unknown (in
    reply to RCPT TO command)
"""
