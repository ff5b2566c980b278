"""Text whose width terminals disagree on, by what is difficult in it."""

from __future__ import annotations

TEXTS = {
    "Hindi": "बंदरगाह समिति", "conjuncts": "क्ष ज्ञ क्‍ष", "Bengali": "বাংলাদেশের সৈন্য", "Tamil": "தமிழ்நாடு கோ",
    "Telugu": "నౌకాశ్రయం", "Kannada": "ನೌಕಾಶ್ರಯ", "Malayalam": "തുറമുഖം കൊ", "Sinhala": "ශ්‍රී ලංකා",
    "Gujarati": "બંદર સમિતિ", "Gurmukhi": "ਬੰਦਰਗਾਹ ਕਮੇਟੀ", "Odia": "ବନ୍ଦର ସମିତି", "Thai": "น้ำท่วม ทำไม",
    "Lao": "ນ້ຳ ຄຳ", "Tibetan": "བོད་ཡིག ཀྵ ཨཿ", "Khmer": "ភាសាខ្មែរ កម្ពុជា", "Myanmar": "မြန်မာနိုင်ငံ",
    "Balinese": "ᬩᬮᬶ ᬓᬵ", "Javanese": "ꦗꦮ ꦏꦺ", "Chakma": "𑄌𑄋𑄴𑄟𑄳𑄦", "jamo": "한국 ᄀ각",
    "families": "👩‍👩‍👧 family", "flags": "🇹🇷🇸🇾 flags", "tones": "👍🏽 tone", "selectors": "❤️ ☺︎ vs",
    "keycaps": "1️⃣#️⃣ caps", "newly wide": "☰ ⚊ new", "marks": "ẹ̈́̃o x̣̌", "Arabic": "العربية الشرطيّة",
    "number signs": "؀١٢٣", "Hebrew": "שָׁלוֹם", "ambiguous": "¼½“x”…×±", "Chinese": "阿勒颇，全角ＡＢ",
    "mathematics": "𝐀𝟙 𝌆", "circled": "㉈㊀ ⌚✅",
}  # fmt: skip
