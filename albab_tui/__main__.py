"""``python -m albab_tui``."""

import sys

from albab_tui.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
