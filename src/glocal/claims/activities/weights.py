"""How much each sign tells: log-odds set by hand, measured beside fitted ones in `benchmarks/reading/weights.py`."""

from glocal.claims.activities.sign import Sign

WEIGHTS: dict[Sign, float] = dict.fromkeys(Sign, 0.0) | {
    Sign.UNDATED: -0.5,
    Sign.NOUN: -0.75,
    Sign.VERB: 0.25,
    Sign.LOOSE_VERB: -1.15,
    Sign.HELD: 1.5,
    Sign.NAMED: 1.3,
    Sign.DAY: 1.3,
    Sign.DAYS: 1.3,
    Sign.MONTH: 1.3,
    Sign.YEAR: 0.9,
    Sign.SINCE: 1.3,
    Sign.SAME_DAY: 1.2,
    Sign.FOLLOWS: 0.4,
    Sign.RUNNING: 0.8,
    Sign.BACKGROUND: -0.5,
    Sign.CALLED_OFF: -5.0,
    Sign.CALL: -4.0,
    Sign.GENERAL: -2.0,
    Sign.VAGUE: -2.0,
    Sign.PLURAL: -1.2,
    Sign.NOWHERE: -2.0,
    Sign.NOBODY: -2.0,
    Sign.GUESTS: -0.8,
    Sign.UNDATED_SIGNING: -3.0,
    Sign.WHAT_AND_WHERE: 1.2,
    Sign.ONLY_WHAT: -1.5,
    Sign.CAPTION_DATED: 1.3,
    Sign.IN_HEADLINE: 1.0,
}
