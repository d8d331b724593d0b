"""Many inputs: what came of each. `batch.run` has the whole way; this front is what `newsparse extract` needs too."""

from newsparse.batch.outcomes import Options, Outcome, outcomes_of

__all__ = ["Options", "Outcome", "outcomes_of"]
