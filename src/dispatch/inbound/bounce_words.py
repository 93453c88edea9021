"""Owns the words by which bounces without a machine-readable part are known, in small letters.

Plain phrases between bars, looked for one after another in text whose white space is folded: no
pattern that could run away.
"""


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.replace("\n", " ").split("|"))


# Subjects that bounces have.
SUBJECT = _phrases(
    """
    ndn: | ndr: | 延时 |
    undelivered mail returned | undeliverable | undelivered | undeliv | returned mail |
    mail returned | returned to sender | returning message to sender | return to sender |
    failure notice | failure delivery | failed delivery | failed mail | failed message |
    delivery failure | delivery failed | delivery has failed | delivery_failure |
    delivery status notification | delivery status | delivery notification | delivery report |
    delivery problem | delivery error | delivery unsuccessful | delivery delayed |
    delivery is delayed | delivery has been delayed | delivery temporarily suspended |
    delivery to the following | deliver failure | non-delivery | nondelivery | nondeliverable |
    non delivery | not delivered | mail delivery | mail delivery problem | mail failure |
    mail error | mail system error | mail could not be delivered | mail not delivered | mail status |
    message status | message you sent | message not delivered | message delayed |
    message could not be delivered | message undeliverable | message bounced |
    could not be delivered | couldn't be delivered | could not deliver | could not send |
    cannot be delivered | can't be delivered | cannot deliver | unable to deliver | unable to send |
    unknown address | unknown user | user unknown | user not found | address unknown |
    permanent delivery failure | permanent failure | problem delivering | problems delivering |
    notification of delivery | rejected your message | message rejected | mail rejected |
    rejected mail | mail refused | bounced mail | [bounce] | bounce notification |
    warning: could not send | warning: message | delayed mail | mail delayed | e-mail delayed |
    delayed: | relayed: | delivered: | expanded: | successful mail delivery | delivery confirmation |
    return receipt | expired mail | message expired | mail transaction failed | email delivery fail |
    ignored not member | not member article |
    退信 | 退回 | 投递失败 | 投递报告 | 投递通知 | 暂未送达 | 投递延迟 | 投递状态 | 投遞失敗 | 发送失败 | 發送失敗 | 邮件发送失败 | 无法投递 | 無法投遞 | 无法送达 | 無法送達 | 无法传递 |
    無法傳遞 | 未送达 | 未送達 | 未能送达 | 未传递 | 未傳遞 | 传递失败 | 传递延迟 | 送达失败 | 传递状态通知 | 傳遞狀態通知 | 延迟通知 | 邮件延迟 | 已延迟 |
    已中继 | 已传递: | 已送达 | 被拒收 | 拒收通知 | 配信不能 | 配信失敗 | 未配信 | 配達不能 |
    配信できません | 配信に失敗 | 送信できません | 配信エラー | エラーメール |
    전송 실패 | 배달되지 않음 | 배달 실패 | 반송 |
    unzustellbar | nicht zustellbar | unzustellbare | zustellung fehlgeschlagen |
    zustellung verzögert | zustellungsfehler | benachrichtigung über den zustell |
    benachrichtigung zum übermittlungsstatus | non remis | non_remis | non remise | non distribué |
    échec de la remise | échec de remise | échec de distribution | échec d'envoi | remise différée |
    avis de non-remise | notification d'état de remise | courrier non remis | no se puede entregar |
    no entregado | no entregable | entrega fallida | error de entrega |
    notificación del estado de entrega | notificación de estado de entrega | devuelto |
    correo devuelto | non recapitabile | mancato recapito | non recapitato |
    notifica dello stato di recapito | errore di recapito | consegna fallita | não entregue |
    não é possível entregar | falha na entrega | falha de entrega | impossível entregar |
    notificação de status de entrega | onbestelbaar | niet bezorgd | kan niet worden bezorgd |
    olevererbart | olevererbar | kan inte levereras | leveransstatus | kan ikke leveres |
    kunne ikke leveres | ikke leveret | ikke levert | perille toimittamaton | ei voi toimittaa |
    niedostarczalne | niedostarczon | nie można dostarczyć | nie dostarczono | nedoručitelné |
    nedoručiteľné | nedoručeno | kézbesíthetetlen | nem kézbesíthető | teslim edilemedi |
    iletilemedi | iletilemeyen | niet afgeleverd | nu poate fi livrat | nelivrabil |
    не доставлено | недоставлен | не может быть доставлен | не удалось доставить | ошибка доставки |
    сбой доставки | невозможно доставить | сообщение не доставлено
    """
)
# Of these, what a person would not choose for a mail of his own.
SURE_SUBJECT = _phrases(
    """
    permanent delivery failure | delivery delayed |
    returned mail | mail returned | undeliver | failure notice | delivery failure | delivery failed | mail system error |
    delivery status notification | returning message | message status | ndn: | ndr: |
    退信 | 被退回 | 投递失败 | 未送达 | 无法送达 | 未送達 | 未传递 | 无法传递 | 传递失败 | 無法傳遞 | 无法投递 | 配信不能 | 배달되지 않음 |
    nicht zustellbar | unzustellbar | non remis | non recapitabile | onbestelbaar | olevererbar | niedostarczal |
    no se puede entregar | não é possível entregar | nedoručiteln | kézbesíthetetlen | teslim edilemedi |
    не удалось доставить | недоставлен | nelivrabil
    """
)
# What a bounce says of the message. People write much of it as well, hence never alone.
FAILED = _phrases(
    """
    delivery errors | 无响应 | 失败原因 | 退回原因 |
    no mailbox | no account | not reached | nicht erreicht | recapito non riuscito | 没有成功 | 未成功 |
    you are not a member | not a member of | may not exist, or you may not have permission |
    could not be delivered | couldn't be delivered | can not be delivered | cannot be delivered |
    can't be delivered | could not deliver | couldn't deliver | cannot deliver | can not deliver |
    was not delivered | were not delivered | not be delivered | wasn't able to deliver |
    was not able to deliver | were not able to deliver | been unable to deliver | unable to deliver |
    unable to be delivered | unable to send | unable to reach | could not be sent | could not send |
    couldn't be sent | could not be reached | did not reach the following |
    did not reach some or all | wasn't delivered | hasn't been delivered | has not been delivered |
    have not been delivered | had not been delivered | delivery failed | delivery failure |
    delivery has failed | failed to deliver | failed to be delivered | failed permanently | recipients failed | recipient failed | recipients has failed |
    delivery attempts failed | delivery attempt failed | following address failed |
    following address(es) failed | following addresses failed |
    address had permanent | addresses had permanent | had delivery problems |
    had delivery errors | permanent fatal error | permanent error | fatal error |
    problem delivering | problems delivering | trouble delivering | error delivering |
    error while delivering | error occurred while | message delivery has failed |
    message is undeliverable | is undeliverable | undeliverable | undelivered |
    unsent message follows | unsent message below | transcript of session follows |
    transcript of the session | failure reasons | reason for failure | reason of failure |
    reason for rejection | has been returned | is being returned | was returned | returned to you |
    returned to sender | returned by | bounced | has been rejected | was rejected |
    been rejected by | was refused | rejected your message | rejected by the |
    rejected for the following | message rejected | has been blocked | does not exist |
    doesn't exist | no such user | no such recipient | no such address | no such account |
    no such mailbox | not a valid | invalid recipient | invalid address | unknown user |
    unknown recipient | user unknown | user not known | user not found | user is unknown |
    recipient unknown | recipient not found | recipient rejected | address rejected |
    address unknown | address not found | unrouteable address | unroutable | account is disabled |
    account has been disabled | mailbox unavailable | mailbox not found | mailbox is full |
    mailbox full | quota exceeded | over quota | exceeded storage | exceeds size limit |
    host unknown | host not found | relaying denied | relay access denied | this user doesn't have |
    not listed in | is not a known user | i've given up | i have given up | gave up | giving up |
    technical details of permanent failure | diagnostic information for administrators |
    generating server: | remote host said | smtp error from remote |
    无法发送到 | 无法发送 | 退信原因 | 退信的 | 退信信息 | 退信代码 | 投递失败 | 投递不成功 | 发送失败 | 未能送达 | 未能投递 | 未能成功 | 未送达 | 没有送达 |
    无法送达 | 无法投递 | 无法递送 | 无法传递 | 无法到达 | 不能投递 | 不能送达 | 传递失败 | 送达失败 | 被退回 | 退回给您 | 退回给你 | 已退回 | 被拒绝 |
    被拒收 | 拒收了 | 收件人不存在 | 收件人地址不存在 | 用户不存在 | 邮箱不存在 | 帐号不存在 | 账号不存在 | 地址不存在 | 找不到收件人 | 找不到此收件人 |
    收件人邮箱已满 | 邮箱已满 | 空间不足 | 域名不存在 | 無法傳遞 | 無法投遞 | 無法送達 | 未能傳遞 | 不存在的收件 | 收件者不存在 | 宛先不明 |
    配信できません | 配信できなかった | 配信に失敗 | 配信されません | 送信できません | 送信できなかった | 送信されません | お届けできません | お送りできません |
    存在しません |
    전송하지 못했 | 배달하지 못했 | 배달할 수 없 | 전달되지 못했 |
    konnte nicht zugestellt | konnten nicht zugestellt | nicht zugestellt werden | konnte nicht an |
    fehler bei der zustellung | zustellung an folgende | n'a pas pu être remis |
    n'a pas pu être livré | n'a pas pu être distribué | n'a pas pu être transmis |
    n'ont pas pu être | impossible de remettre | échec de la remise | n'a pas été remis |
    no se pudo entregar | no se ha podido entregar | no pudo ser entregado |
    no ha podido ser entregado | no se puede entregar | error en la entrega |
    non è stato possibile recapitare | non è stato recapitato | impossibile recapitare |
    impossibile consegnare | non può essere consegnat | non è stato consegnato |
    não pôde ser entregue | não foi possível entregar | não foi entregue | falha na entrega |
    kon niet worden bezorgd | kan niet worden bezorgd | niet worden afgeleverd |
    bezorging is mislukt | kunde inte levereras | gick inte att leverera | kunne ikke leveres |
    ikke leveres til | ei voitu toimittaa | nie można dostarczyć | nie mogła zostać dostarczona |
    nie została dostarczona | nelze doručit | nebyla doručena | nem kézbesíthető | teslim edilemedi |
    не может быть доставлен | не могло быть доставлен | не было доставлено | не удалось доставить |
    не удалось отправить | невозможно доставить | доставка невозможна | не доставлено
    """
)
# The message waits and is tried again.
DELAYED = _phrases(
    """
    transient delivery error | subsequent delivery attempts | go on trying |
    正在重试 | 尚未送达 | 还没有送到 | 继续为您投递 | 延时 | will continue to be |
    keep trying | keeps trying | retry for | temporary problem | temporary error has | further attempts will |
    attempts will be made | will attempt to deliver | will be delivered as soon as | deferred for |
    暂时无法 | 暂时未能 | 暂未送达 | 继续投递 | 将继续 | 请勿重复 | 勿重复发送 | 重新投递 | 再次投递 | 稍后会再 |
    will be retried | will retry | will keep trying | will continue to try |
    will continue to attempt | will continue for | will be attempted | will be made for |
    will try again | will try to deliver | will be sent again | attempts will continue |
    attempts to deliver the message will continue | attempts to deliver will continue |
    keep trying to deliver | continue trying to | continue to try | still trying | still be retried |
    still being retried | still in the queue | still queued | remains in the queue |
    remain in the queue | not yet been delivered | not been delivered yet | not yet delivered |
    hasn't been delivered yet | delivery has been delayed | has been delayed | have been delayed |
    delivery is delayed | is delayed | delivery delayed | was delayed | been deferred |
    is being delayed | delivery temporar | temporarily undeliverable |
    experiencing delays | warning message only | this is only a warning | this is a warning |
    do not need to resend | not need to resend | don't need to resend | no need to resend |
    need not resend | do not resend | no action is required on your part | transient non-fatal |
    technical details of temporary failure | temporary delivery | system will retry |
    delays in delivering |
    稍后重试 | 稍后将重试 | 稍后再试 | 会继续尝试 | 将继续尝试 | 继续尝试 | 仍在尝试 | 仍在重试 | 仍将尝试 | 将尝试重新 | 自动重试 | 再次尝试投递 | 会再次投递 |
    不需要重新发送 | 无需重新发送 | 无须重发 | 投递延迟 | 传递延迟 | 邮件延迟 | 已延迟 | 被延迟 | 延遲 | 遅延 |
    再送を試み | 再送信を試み |
    지연되었 |
    wird fortgesetzt | weiterhin versuch | wurde verzögert | verzögert sich | a été retardé |
    a été différé | est retardé | sera retentée | se ha retrasado | se seguirá intentando |
    è stata ritardata | è in ritardo | foi atrasad | está atrasad | is vertraagd | har försenats |
    er forsinket | opóźnion |
    задержан | отложена | попытки доставки будут
    """
)
# The same, in a subject.
DELAYED_SUBJECT = _phrases(
    """
    delay | warning: could not send | warning: message | (deferred) | still trying | temporar |
    延迟 | 延遲 | 遅延 |
    지연 |
    verzögert | retardé | différé | retrasad | ritard | atrasad | vertraagd |
    задерж
    """
)
# There is no further attempt.
FINAL = _phrases(
    """
    giving up | gave up | given up | failed permanently | permanent fatal | permanent error |
    permanent failure | will not be retried | no further attempts | no further delivery attempts |
    not going to try again | stopped trying | queue too long | message expired | has expired |
    expired in queue | returned to sender |
    退信 | 被退回 | 投递失败 | 不再重试 | 放弃
    """
)
# It has arrived.
DELIVERED = _phrases(
    """
    successfully delivered | was successfully | successful delivery | successful mail delivery |
    has been delivered | have been delivered | was delivered to | were delivered to |
    delivered successfully | delivery was successful | delivered to the following |
    successful delivery notifications | delivery confirmation |
    delivery to these recipients or distribution lists is complete |
    is complete, but no delivery notification was sent |
    已成功投递 | 已成功送达 | 投递成功 | 已送达 | 已投递到 | 成功发送到 | 已传递给 |
    配信されました |
    wurde erfolgreich zugestellt | a été remis | se ha entregado | è stato recapitato |
    успешно доставлен
    """
)
# It has gone on to a server that reports no more.
RELAYED = _phrases(
    """
    relayed to the following | has been relayed | was relayed | were relayed | have been relayed |
    is complete, but no delivery notification was sent |
    已中继 | 已完成向 | 发送任何传递通知 |
    relayed:
    """
)
# Of a mail, and that something is amiss: enough in the subject of a mail system, and of nobody else.
ABOUT_A_MAIL = _phrases(
    """
    deliver | mail | message | recipient | address | postage | user | 邮件 | 投递 | 信件 | 发送 | 送达 | 传递 | 郵件 | 傳遞 |
    メール | 配信 | 送信 | zustell | nachricht | remise | courrier | entrega | correo | recapit | consegna | доставк |
    сообщени | письм | bezorg | wiadomo | doru
    """
)
AMISS = _phrases(
    """
    fail | error | undeliver | return | reject | bounce | delay | defer | problem | not | unable | warning |
    expire | unknown | refuse | block | denied | invalid | unavailable | impossible |
    退 | 失败 | 錯誤 | 错误 | 无法 | 無法 | 未 | 延迟 | 延遲 | 不能 | 拒 | 异常 | 失敗 | エラー | 不能 | できません |
    fehler | nicht | unzustell | échec | erreur | impossib | non | error | falló | fallid | errore | mancat |
    не | ошибк | niet | mislukt | nie | błąd | neb | nelze
    """
)
# Subjects of a daemon that bounces nothing.
NO_BOUNCE = _phrases(
    """
    quarantine | summary | spam report | maintenance | 隔离 | 升级 | 维护 |
    smtp server: errors from |
    撤回 | 召回 | 即将用完 | 容量提醒 | 容量告警 | 容量不足提醒 | 欢迎 | 隔离通知 | 隔离报告 | 密码 | 登录提醒 | 登录通知 |
    recall | quota warning | quota notification | mailbox is almost full | almost full |
    nearly full | welcome | digest | quarantine summary | spam report | password
    """
)
