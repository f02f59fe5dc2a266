"""The recipe that makes the embedded model: `python -m geoevents.model.train --help`."""
