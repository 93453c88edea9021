"""Owns the words of automatic replies and absence notices, in the languages that they come in."""

import re

# What programs put before the subject that they answer: nobody types it. From the start only:
# a person may answer an automatic reply.
PREFIX = re.compile(
    r"\s*[\[【(（*]{0,2}\s*(?:"
    r"自动(?:回复|答复|应答|回覆|答覆|回信|响应)|自動(?:回覆|回復|答覆|応答|返信|返答)|不在(?:自動)?(?:応答|返信|通知|連絡)|外出(?:自动)?(?:回复|通知|答复)|休假(?:自动)?(?:回复|通知|答复)|"
    r"假期(?:自动)?回复|离开办公室|不在办公室|不在辦公室|邮件自动回复|系统自动回复|자동 ?(?:회신|응답|답장)|부재중|"
    r"来自[^:：]{1,30}的自动(?:回复|答复)|auto(?:matic|mated|mated e?mail)?[\s\-_]{0,3}(?:reply|response|respond(?:er)?|answer|reponse|acknowledge?ment)\b|autoreply|auto:|"
    r"(?:i am |i'm )?out[\s\-]{1,3}of[\s\-]{1,3}(?:the[\s\-]{1,3})?office\b|ooo\s*[:：]|oof\s*[:：]|vacation (?:reply|message|notice|response|auto)|on vacation\b|"
    r"away from (?:the |my )?(?:office|mail|email|desk)|[^:：?？]{1,60}? is (?:currently )?(?:out of|away from) (?:the |my )?office\b|(?:i am|i'm) (?:currently )?(?:away|on (?:leave|vacation|holiday))|"
    r"automatische?[sn]? antwort|abwesenheits?(?:notiz|nachricht|meldung|assistent|hinweis|benachrichtigung)?\b|automatisch antwoord|automatische? (?:reply|reactie|beantwoording|e-?mail)|"
    r"afwezig(?:heid\w{0,20})?\b|niet aanwezig|réponse automatique|r=?[eé]ponse d'absence|absence (?:du|de) bureau|message d'absence|absent du bureau|absente?\s*[:：]|absence\s*[:：]|"
    r"respuesta autom[aá]tica|autorespuesta|fuera de (?:la )?oficina|ausente\b|ausencia\b|risposta automatica|fuori (?:sede|ufficio)|assenza dall'ufficio|assente\b|"
    r"resposta autom[aá]tica|fora do escrit[oó]rio|aus[eê]ncia\b|autosvar|automatisk(?:t)? svar|frånvaro\w{0,12}\b|fravær\w{0,12}\b|ikke til stede|"
    r"automaattinen vastaus|automaattivastaus|poissa(?:olo\w{0,12})?\b|odpowied[zź] automatyczna|automatyczna odpowied[zź]|autoodpowied[zź]|nieobecno[sś][cć]|poza biurem|"
    r"automatick[aá] odpov[eě][dď]|mimo kancel[aá][rř]|nepř[ií]tomnost|neprítomnosť|automatikus v[aá]lasz|h[aá]zon k[ií]vül|"
    r"r[aă]spuns automat|automatski odgovor|samodejni odgovor|автоматичен отговор|otomatik yan[ıi]t|ofis d[ıi][sş][ıi]nda|"
    r"автоматический ответ|автоответ\w{0,4}|авто-?ответ|автоматична відповідь|вне офиса|нет на месте|отсутств\w{0,12}|αυτόματη απάντηση|εκτός γραφείου|"
    r"prombūtn\w{0,8}|ārpus biroja|(?:esmu )?atvaļinājum\w{0,8}|atostog\w{0,8}|nėra biure|(?:jestem )?na urlopie|urlop\b|szabads[aá]g\w{0,8}|(?:na )?dovolen\w{0,4}|izinde\w{0,6}|"
    r"(?:в )?отпуск\w{0,3}\b|(?:ich bin )?(?:im |in )?urlaub\w{0,10}\b|ferie(?:n|r|fravær)?\b|(?:de )?vacaciones|en (?:vacances|congés?)\b|(?:de )?férias|(?:我正?在|正在|我)?(?:休假|出差|外出)中?\s*(?=$|[:：,，。])|"
    r"תשובה אוטומטית|מענה אוטומטי|رد تلقائي|automātiskā atbilde|automatinis atsakymas|automaatvastus|automaatne vastus|"
    r"trả lời tự động|thư trả lời tự động|ตอบกลับอัตโนมัติ|การตอบกลับอัตโนมัติ|balasan otomatis|jawapan automatik"
    r")",
    re.IGNORECASE,
)
# What else such a prefix is said of, offers of travel for one: alone it needs a second sign.
TOPIC = re.compile(
    r"\W*(?:(?:ich bin |im |in |de |en |na |в |jestem na )?(?:urlaub\w{0,10}|ferie[nr]?|vacaciones|vacances|congés?|"
    r"férias|urlop|dovolen\w{0,4}|atostog\w{0,8}|szabads[aá]g\w{0,8}|отпуск\w{0,3}|ausencia|aus[eê]ncia)|on vacation|"
    r"absence|休假|出差|外出)\W*",
    re.IGNORECASE,
)
# What lies ahead is a person's announcement.
AHEAD = re.compile(
    r"\s*(?:next|tomorrow|下周|下月|明天|nächste|la semaine prochaine)", re.IGNORECASE
)
# The same words further on in a subject: they need a second sign.
ANYWHERE = re.compile(
    r"自动(?:回复|答复)|自動(?:回覆|返信|応答)|auto-?(?:matic |mated )?(?:reply|response)|autoreply|out of (?:the )?office|"
    r"\bvacation\b|abwesen|réponse automatique|absence|respuesta automática|risposta automatica|afwezig|"
    r"autosvar|frånvar|nieobecn|автоответ|\(away\)|\bis away\b|ārpus biroja|prombūtn|nav darb|nėra biure|atostog|urlop|ferien|ferie\b|"
    r"休假|出差|外出|不在",
    re.IGNORECASE,
)
# Text that only programs write, in small letters, white space folded. Looked for at the beginning.
PROGRAM = (
    "this is an automated reply",
    "this is an automatic reply",
    "this is an automated response",
    "this is an automatic response",
    "this is an auto-reply",
    "this is an auto reply",
    "this is an autoreply",
    "this is an auto-response",
    "this is an auto-generated reply",
    "this is an automatically generated reply",
    "this is an automatically generated response",
    "this is an automated acknowledgement",
    "this message is an automatic reply",
    "this is the vacation program",
    "this automatic reply",
    "this automated reply",
    "this is automated reply",
    "automatic reply:",
    "auto reply:",
    "这是一封自动回复",
    "这是自动回复",
    "此为自动回复",
    "此邮件为自动回复",
    "本邮件为自动回复",
    "此邮件为系统自动回复",
    "本邮件为系统自动",
    "此邮件由系统自动",
    "本邮件由系统自动",
    "系统自动回复",
    "此邮件为系统自动",
    "此邮件是系统自动",
    "本邮件是系统自动",
    "这是系统自动",
    "这是由qq邮箱自动",
    "自动回复：",
    "自动回复:",
    "【自动回复】",
    "[自动回复]",
    "自动回复邮件",
    "這是一封自動回覆",
    "此為自動回覆",
    "このメールは自動返信",
    "このメールは自動送信",
    "自動返信メール",
    "dies ist eine automatische antwort",
    "dies ist eine automatische",
    "dies ist eine automatisch generierte",
    "ceci est une réponse automatique",
    "ceci est un message automatique",
    "esta es una respuesta automática",
    "este es un mensaje automático",
    "questa è una risposta automatica",
    "questo è un messaggio automatico",
    "esta é uma resposta automática",
    "dit is een automatisch",
    "detta är ett automat",
    "dette er et automat",
    "tämä on automaattinen",
    "to jest automatyczna odpowiedź",
    "to jest wiadomość automatyczna",
    "это автоматический ответ",
    "данное письмо создано автоматически",
)
# “I am away”, each a sign of absence.
# A unit's “we” (我局, 我区) is nobody's absence, and what lies ahead (下周) is a person's news.
_UNIT = (
    "们|局|单位|市|区|县|镇|乡|街|办|院|校|厅|委|部|处|科|司|公司|省|国|行|所|站|队|村|中心|方|组"
)
_AHEAD = "下周|下月|明天|后天|准备|计划|打算|拟|要"
AWAY = re.compile(
    rf"(?:本人|我)(?!{_UNIT})(?:(?!{_AHEAD})[^。！!\n，,]){{0,12}}(?:休假|出差|外出|年假|产假|病假|婚假|度假|不在(?:办公室|单位|岗|公司|国内|辦公室))|"
    r"(?<![局县市区镇乡长记任师总])(?:正在)(?:休假|休年假|休产假|出差|外地|度假)|因(?:公|私|病|事)(?:外出|出差)|(?:本人|我)已(?:经)?(?:离职|退休)|(?:不能|无法|未能)(?:及时|马上|立即)(?:回复|处理|查看|阅读)|不方便(?:查看|回复)邮件|"
    r"\b(?:i am|i'm|i will be|i'll be) (?:currently |presently |now )?(?:out of (?:the |my )?(?:office|country|town)|away (?:from (?:the |my )?(?:office|desk|email|e-mail|mail)|until|from|on|till|for)|"
    r"(?:away )?on (?:annual |sick |maternity |paternity |parental |medical |business |study )?(?:leave|vacation|holidays?|travel|a business trip|a trip)|on the road|travell?ing|unavailable|not in the office|out (?:until|from|on)|"
    r"no longer (?:with|at|working|employed))|"
    r"\b(?:is|we are) (?:currently |now )?(?:out of (?:the )?office|on (?:annual |sick |maternity |parental )?(?:leave|vacation|holiday)|no longer (?:with|employed|monitored|in use|in service|active|being read))|\bno longer works? (?:at|for|with|here|in)\b|\bi (?:have |'ve )?left (?:the )?(?:company|organi[sz]ation|firm|university|office(?! for (?:today|the day))|bureau)|"
    r"(?<!you are )(?<!are you )(?<!you're )(?:out of (?:the )?office|on vacation|on holiday|on leave)[^.\n]{0,30}(?:until|from|returning|through|till|between)|"
    r"(?:limited|no|without|intermittent|sporadic|not have|little) (?:access to (?:my )?e-?mails?|e-?mail access)|(?:not be|not) (?:reading|checking) (?:my )?e?-?mails?|"
    r"(?:bin|werde|befinde).{0,40}?(?:nicht im (?:büro|haus)|abwesend|im urlaub|außer haus|nicht erreichbar|nicht da|unterwegs)|"
    r"je suis (?:actuellement )?(?:absente?|en (?:congés?|vacances|déplacement))|je serai (?:absente?|de retour)|"
    r"(?:estoy|estaré|me encuentro|estarei|estou).{0,30}?(?:fuera|ausente|de vacaciones|fora|férias)|(?:sono|sarò).{0,20}?(?:assente|in ferie|fuori)|"
    r"ben (?:ik )?(?:afwezig|niet aanwezig|met vakantie|op vakantie|niet op kantoor|vrij)|ik ben.{0,20}?(?:afwezig|met vakantie|niet)|"
    r"jag är.{0,20}?(?:ledig|frånvarande|på semester|borta|inte på)|jeg er.{0,20}?(?:på ferie|fraværende|ikke på|bortreist)|olen.{0,20}?(?:poissa|lomalla)|"
    r"jestem (?:obecnie )?(?:na urlopie|nieobecn\w{1,3}|poza biurem)|(?:przebywam|będę).{0,20}?(?:na urlopie|nieobecn)|jsem.{0,20}?(?:mimo kancelář|na dovolené|nepřítom)|"
    r"(?:esmu|būšu).{0,30}?(?:atvaļinājum|prombūtn|ārpus)|atrodos.{0,30}?(?:atvaļinājum|prombūtn|ārpus)|esu.{0,20}?(?:atostog|išvyk)|szabadságon|ofis dışında|izindeyim|izinliyim|"
    r"(?:я|нахожусь|буду).{0,20}?(?:в отпуске|в командировке|отсутств|вне офиса)|"
    r"不在にして|休暇(?:中|を)|(?<!来週は)(?<!明日は)(?<!来月は)出張(?:中|の)|お休みを|外出して|휴가|출장|부재",
    re.IGNORECASE,
)
# What an absence notice goes on to say: when its writer is back, whom to ask, that the mail waits.
GOES_ON = re.compile(
    r"返(?:岗|回|校|京|程)|回(?:来|到|岗|公司|办公室|单位)|上班|恢复|届时|结束后|期间|至\d{1,2}月|到\d{1,2}月|尽快(?:给您|给你|与您)?(?:回复|处理|联系|答复)|稍后|如有(?:急事|紧急|要事)|(?:有事|急事)请|请(?:发送|转发|发|转)(?:至|到|给)|紧急(?:情况|事|的)|请(?:致电|联系|拨打|电话|与|电)|来信已收|邮件已收|我会|将(?:在|于|会)|"
    r"\b(?:return(?:ing)?|be back|back (?:on|in|at)|upon my|on my return|when i(?:'m| am| get) back|until|urgent\w{0,2}|emergency|in my absence|please (?:contact|call|e-?mail|reach|direct|write|send)|contact|reply (?:to )?(?:your|as soon)|respond (?:to )?(?:your|as soon|upon|when)|as soon as)\b|"
    r"wieder|zurück|dringend\w{0,2}|vertret\w{0,4}|nicht weitergeleitet|retour|urgen\w{1,3}|contacter|vuelvo|regres\w{1,3}|rientr\w{1,4}|ritorn\w{1,3}|urgenz\w|terug|contact opnemen|tillbaka|åter|tilbage|tilbake|takaisin|palaan|kontakt|urgên\w{2,4}|vrát\w{2,4}|jusqu|hasta|fino al|até\b|bis (?:zum|ende|montag|\d)|\btot \d|\btill? \d|\bdo \d|asti\b|piln\w{2,4}|powr\w{2,4}|wracam|zpět|visszat|vrac\w{2,4}|вернусь|обращайтесь|срочн\w{1,3}|"
    r"戻り|復帰|ご連絡|돌아|복귀|līdz|iki",
    re.IGNORECASE,
)
# “Your mail has arrived and will be dealt with”, as help desks and offices answer.
RECEIVED = re.compile(
    r"(?:您的|你的)?(?:来信|邮件|来件|投稿|简历|反馈|咨询)[^。！!\n]{0,8}(?:已|已经)(?:成功)?(?:收到|收悉)[^\n]{0,30}(?:尽快|稍后|及时|第一时间|工作日内|会)[^\n]{0,12}(?:回复|处理|答复|联系|查阅|审阅)|"
    r"我(?:们)?(?:已经?)?收到(?:了)?(?:您|你)的(?:来信|邮件|来件)[^\n]{0,30}(?:尽快|稍后|及时|第一时间|工作日内)[^\n]{0,12}(?:回复|处理|答复|联系)|"
    r"(?:we have|we've|has been|was) (?:successfully )?received (?:your|and)[^\n]{0,120}(?:will|shall|soon|shortly|as soon as|business days)|"
    r"thank you for (?:contacting|your (?:e-?mail|message|inquiry|enquiry))[^\n]{0,160}(?:will (?:respond|reply|be in touch|get back|contact)|as soon as|shortly|business days)",
    re.IGNORECASE,
)
