"""What the fonts of the Linux console hold beyond ASCII."""

from __future__ import annotations

CONSOLE_FONT = frozenset(
    "¡¢£¤¥¦§¨©ª«¬®°±²´µ¶·¸º»¼½¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýÿ"
    "ƒπ•‼ⁿ←↑→↓≈≤≥─│┌┐└┘├┤┬┴┼═║╔╕╖╗╚╛╜╝╞╟╠╡╢╣╦╩╬█░▒■▲▶▼◀♦"
)
"""What both the kernel's own font, default8x16, and all of Debian's Lat15 fonts show.

The kernel's font is code page 437 by the map that is compiled in (drivers/tty/vt/cp437.uni); it is what a console has
before anything sets another font. Lat15 (console-setup: Fixed, VGA, Terminus) is what Debian sets where the locale is
Western European. Both have 256 signs, and some of them do for several characters: code page 437 shows "À" as "A" and
"×" as "x", Lat15 shows "▲" as "↑" and double lines as single ones.
"""
