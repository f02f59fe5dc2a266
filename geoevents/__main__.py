"""`python -m geoevents` is the command line."""

import sys

from geoevents.cli import main

sys.exit(main())
