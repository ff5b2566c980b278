"""Turkish: "Çarşamba günü", "8 Şubat'ta", "2014'ten bu yana"; meaning stands behind the word, in its endings."""

from __future__ import annotations

from albab_tui.dating.languages.language import UNTOLD, Language, numerals, steps

_DAYS = r"pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar"
_MONTHS = r"ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
_CASE = r"(?:n[ıiu]n|[ıiu]n|d[ae]n|t[ae]n|d[ae]|t[ae]|y[ıi]|y[ae]|s[ıi]|[ıiu]nd[ae]n?|[ıiu]n[ae]|[ae]|[ıiu])"
_FROM = r"(?:'?(?:n?d[ae]n|t[ae]n|[sıiun]*nd[ae]n))"
_TO = r"(?:'?(?:y[ae]|n[ae]|[sıiun]*n[ae]|[ae]))"
_SEASONS = (("yaz", "SUMMER"), ("kış", "WINTER"), ("(?:ilk)?bahar", "SPRING"), ("(?:sonbahar|güz)", "FALL"))
_SUFFIX = r"(?:'?[a-zı]{1,6})?"

TURKISH = Language(
    "tr",
    "Turkish",
    steps(
        (r"\b(?:önceki gün|bir önceki|ertesi|haftaya$|bu gece|hafta içi(?:nde)?)(?!\w)", UNTOLD),
        (r"\bevvelsi gün\b", "DAY BEFORE YESTERDAY"),
        (r"\böbür gün\b", "DAY AFTER TOMORROW"),
        (r"\bdün gece\b", "LAST NIGHT"),
        (r"\bbu sabah\b", "THIS MORNING"),
        (r"\bbu akşam\b", "TONIGHT"),
        (r"\bdün(?:kü)?\b", "YESTERDAY"),
        (r"\bbugün(?:kü)?\b", "TODAY"),
        (r"\byarın(?:ki)?\b", "TOMORROW"),
        (r" (?:gün|yıl|sene|ay|tarih)(?:[ıiu]|s[ıi])n?(d[ae]n?|[ae])(?= |$)", r"'\1"),
        (r"\bsaat (\d{1,2})[.:](\d{2})(?:'[a-zı]+)?", r"AT \1:\2"),
        (r"\b(?:yaklaşık|neredeyse|en az|civarında)\b", UNTOLD),
        (rf"(.+?)'?(?:y[ıi]|[ıiu]) (.+?){_TO} bağlayan gece\w*", r"NIGHT OF \1 TO \2"),
        (r"\b\d{1,3} (?:saat|gün|hafta|ay|yıl|sene)d[ıi]r\b", UNTOLD),
        (rf"^(.+?){_FROM} (.+?){_TO} (?:kadar|dek)$", r"FROM \1 TO \2"),
        (rf"^(.+?){_FROM} (?:beri|bu yana)$", r"SINCE \1"),
        (rf"^(.+?){_FROM} itibaren$", r"STARTING \1"),
        (rf"^(.+?){_FROM} (?:önce|evvel)$", r"BEFORE \1"),
        (rf"^(.+?){_FROM} sonra$", r"AFTER \1"),
        (rf"^(.+?){_TO} (?:kadar|dek|değin)$", r"UNTIL \1"),
        (r"^(.+?) (?:ile|ila) (.+?) (?:tarihleri )?arası(?:nda)?$", r"BETWEEN \1 AND \2"),
        (r"^(\d.+?) (?:tarihleri )?arası(?:nda)?$", r"\1"),
        (r"\b(\d{2}|\d{4})'?(?:l[ıiu] yıllar|lar|ler)\w*", r"THE \1S"),
        *((rf"\b(\d{{4}})(?:'[a-zı]+)?(?: yılı\w*)? {season}(?:[ıi]n?|[ıi]nda|[ıi]ndan)?(?!\w)", rf"{english} OF \1")
          for season, english in _SEASONS),
        *((rf"(?<!\w){season}(?:[ıi]n?|[ıi]nda|[ae])?(?!\w)", english) for season, english in _SEASONS),
        (r"(?<=\d)'[a-zı]+", ""),
        (rf"\b({_DAYS})'?{_CASE}(?!\w)", r"\1"),
        (rf"\b({_MONTHS})'?{_CASE}(?!\w)", r"\1"),
        (r"\böğleden sonra(?:sı)?\b", "AFTERNOON"),
        *numerals("bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on", "on 1", "on 2"),
        (r"\b(\d{1,3}) (saat|gün|hafta|ay|yıl|sene) (?:önce|evvel)(?:sinde)?(?!\w)", r"\1 \2 AGO"),
        (r"\b(\d{1,3}) (saat|gün|hafta|ay|yıl|sene) sonra(?!\w)", r"IN \1 \2"),
        (r"\b(\d{1,3}) (?:saat|gün|hafta|ay|yıl|sene) (?:içinde|boyunca)(?!\w)", UNTOLD),
        (r"\bson (\d{1,3}) (gün|hafta|ay|yıl)(?:d[ae]|l[ıiu]k\w*)?(?!\w)", r"THE LAST \1 \2"),
        (r"\bönümüzdeki (\d{1,3}) (gün|hafta|ay|yıl)(?:d[ae])?(?!\w)", r"THE NEXT \1 \2"),
        (rf"\bhaftaya ({_DAYS})\b", r"\1 OF NEXT WEEK"),
        (r"\bhafta ?sonu\w*", "WEEKEND"),
        (r"\bhafta(?:n[ıi]n|ya|da|dan|s[ıi]\w*)?(?!\w)", "WEEK"),
        (r"(?<=\d) (?:yıl|sene)(?:[ıi]n?\w*|d[ae])?(?= |$)(?! AGO)", ""),
        (r"(?:(?<=ocak)|(?<=subat)|(?<=mart)|(?<=nisan)|(?<=mayıs)|(?<=haziran)|(?<=temmuz)|(?<=agustos)|(?<=eylul)"
         r"|(?<=ekim)|(?<=kasım)|(?<=aralık)) ay(?:ı\w*|ının)?(?!\w)", ""),
        (r"\bay(?:ın|ının|da|a)?(?!\w)", "MONTH"),
        (r"\b(?:yıl|sene)(?:ın|ının|nin|da|de)?(?!\w)", "YEAR"),
        (r"(.+?) (?:başı|başlangıcı|başları)(?:nda\w*)?$", r"BEGINNING OF \1"),
        (r"(.+?) orta(?:sı|ları)(?:nda\w*)?$", r"MID \1"),
        (r"(.+?) (?:sonu|sonları)(?:nda\w*)?$", r"END OF \1"),
        (r"(.+?) ilk WEEK$", r"FIRST WEEK OF \1"),
        (r"(.+?) son WEEK$", r"LAST WEEK OF \1"),
        (r"\b(?:geçen|geçtiğimiz)\b", "LAST"),
        (r"\b(?:önümüzdeki|gelecek)\b", "NEXT"),
        (r"\bbu\b", "THIS"),
        (r"\bsabah(?:ı\w*|leyin)?(?!\w)", "MORNING"),
        (r"\böğle(?:n|yin)?(?!\w)", "MIDDAY"),
        (r"\bakşam(?:ı\w*|üstü)?(?!\w)", "EVENING"),
        (r"\bgece(?:si\w*|leyin)?(?!\w)", "NIGHT"),
        (r"\b(?:günü\w*|günleri\w*|günkü|tarihi\w*|tarihli)(?!\w)", ""),
        (r"\b(?:ve|veya)\b", "AND"),
    ),
    frozenset({"gun"}),
    {"İ": "i", "I": "ı"},
)  # fmt: skip
