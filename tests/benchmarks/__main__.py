"""`python -m tests.benchmarks` runs every benchmark."""

import sys

from tests.benchmarks.run import main

sys.exit(main())
