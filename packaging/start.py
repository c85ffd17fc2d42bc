"""Where the bundle begins."""

import sys

from resolute.__main__ import main

sys.exit(main())
