"""``python -m nonvoip_desktop``."""

import sys

from nonvoip_desktop.main import main

sys.exit(main())
