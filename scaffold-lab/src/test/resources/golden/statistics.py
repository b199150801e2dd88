"""Golden values for dev.scaffold.lab.statistics, made with scipy, statsmodels and scikit-learn.

    python -m venv v && v/bin/pip install scipy==1.17.1 statsmodels==0.15.0 scikit-learn==1.9.1
    v/bin/python statistics.py > statistics.json

Nothing random is left to the tests: data and resample indices stand in the output.
"""
import json
import platform
import sys

import numpy as np
import scipy
import sklearn
import statsmodels
from scipy import stats
from sklearn.metrics import roc_auc_score
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests

LEVEL = 0.95


def ternary(n, won, lost, seed):
    """Differences of one repeat: 1, -1 or 0."""
    return np.random.default_rng(seed).choice([1.0, -1.0, 0.0], n, p=[won, lost, 1 - won - lost])


def thirds(n, a, b, seed):
    """Differences of three repeats."""
    rng = np.random.default_rng(seed)
    return (rng.binomial(3, a, n) - rng.binomial(3, b, n)) / 3


def studentised(x, axis=-1):
    n = x.shape[axis]
    sd = np.sqrt(np.maximum(x.var(axis=axis, ddof=1), 1e-18))
    return np.abs(x.mean(axis=axis) * np.sqrt(n) / sd)


def flip_p(d, mean, statistic=studentised):
    """All 2^n sign flips, by scipy."""
    return stats.permutation_test(
        (d - mean,), statistic, permutation_type="samples", alternative="greater", n_resamples=np.inf, vectorized=True
    ).pvalue


def bisect(p, kept, rejected, alpha):
    for _ in range(30):
        middle = (kept + rejected) / 2
        if p(middle) > alpha:
            kept = middle
        else:
            rejected = middle
    return (kept + rejected) / 2


def sign_flips():
    cases = []
    for d in (thirds(13, 0.8, 0.5, 1), thirds(12, 0.4, 0.5, 2), thirds(14, 0.9, 0.4, 3), ternary(14, 0.7, 0.2, 4)):
        p = lambda m: flip_p(d, m)
        cases.append({
            "differences": d.tolist(),
            "means": [-0.2, 0.05, 0.31],
            "p": [p(-0.2), p(0.05), p(0.31)],
            "pOfZero": p(0.0),
            "low": bisect(p, d.mean(), -1.0, 1 - LEVEL),
            "high": bisect(p, d.mean(), 1.0, 1 - LEVEL),
        })
    return cases


def stratified_flips():
    """Two families: standard errors within families, signs flipped over all."""
    a, b = thirds(6, 0.9, 0.3, 5), thirds(8, 0.5, 0.4, 6)
    d = np.concatenate([a, b])

    def statistic(x, axis=-1):
        x = np.moveaxis(x, axis, -1)
        v = 6 * x[..., :6].var(axis=-1, ddof=1) + 8 * x[..., 6:].var(axis=-1, ddof=1)
        return np.abs(x.sum(axis=-1)) / np.sqrt(np.maximum(v, 1e-18))

    means = [-0.1, 0.0, 0.13, 0.5]
    return {"first": a.tolist(), "second": b.tolist(), "means": means, "p": [flip_p(d, m, statistic) for m in means]}


def drawn_flips():
    """Too many items to count all flips: large numbers of random flips, by scipy."""
    d = thirds(60, 0.6, 0.5, 7)
    out = []
    for m in (0.0, -0.05, 0.2):
        r = stats.permutation_test(
            (d - m,), studentised, permutation_type="samples", alternative="greater", n_resamples=400_000,
            vectorized=True, batch=20_000, rng=np.random.default_rng(8))
        out.append({"mean": m, "p": r.pvalue})
    t = stats.ttest_1samp(d, 0).confidence_interval(LEVEL)
    return {"differences": d.tolist(), "p": out, "studentLow": t.low, "studentHigh": t.high}


def mcnemars():
    return [{"won": b, "lost": c, "p": float(mcnemar([[5, b], [c, 5]], exact=True).pvalue)}
            for b, c in ((10, 2), (0, 5), (7, 7), (31, 18), (140, 101), (1, 0))]


def holm():
    ps = [0.01, 0.04, 0.03, 0.005, 0.5, 0.03]
    return {"p": ps, "adjusted": multipletests(ps, method="holm")[1].tolist()}


def bca():
    cases = []
    for n, seed, statistic in ((40, 11, "mean"), (25, 12, "mean"), (60, 13, "share")):
        # no ties among means: whether sums of thirds tie is a matter of rounding
        d = np.random.default_rng(seed).beta(2, 1.5, n) * 2 - 1 if statistic == "mean" else ternary(n, 0.2, 0.1, seed)
        draws = 500
        indices = np.random.default_rng(seed + 100).integers(0, n, (draws, n))
        f = np.mean if statistic == "mean" else lambda x, axis: (x > 0).mean(axis=axis) ** 2
        r = stats.bootstrap((d,), f, n_resamples=draws, confidence_level=LEVEL, method="BCa", vectorized=True,
                            rng=np.random.default_rng(seed + 100))
        assert np.allclose(r.bootstrap_distribution, f(d[indices], axis=-1))
        cases.append({"statistic": statistic, "differences": d.tolist(), "indices": indices.tolist(),
                      "low": r.confidence_interval.low, "high": r.confidence_interval.high})
    return cases


def stratified_bca():
    """Two families, each drawn within itself: scipy's bootstrap of two samples."""
    rng = np.random.default_rng(21)
    a, b = rng.beta(2, 1, 18) * 2 - 1, rng.beta(1, 1.5, 12)
    f = lambda x, y, axis: np.concatenate([x, y], axis=axis).mean(axis=axis)
    rng = np.random.default_rng(23)
    first, second = rng.integers(0, 18, (400, 18)), rng.integers(0, 12, (400, 12))
    r = stats.bootstrap((a, b), f, n_resamples=400, confidence_level=LEVEL, method="BCa", vectorized=True,
                        rng=np.random.default_rng(23))
    assert np.allclose(r.bootstrap_distribution, f(a[first], b[second], axis=-1))
    return {"first": a.tolist(), "second": b.tolist(), "indices": np.hstack([first, second + 18]).tolist(),
            "low": r.confidence_interval.low, "high": r.confidence_interval.high}


def betting():
    """The formulas of arXiv 2010.09686 on a grid of candidate means, written for this file alone."""
    cases = []
    for d in (ternary(60, 0.25, 0.05, 31), ternary(400, 0.12, 0.08, 32), thirds(150, 0.7, 0.4, 33)):
        x, alpha, c = (d + 1) / 2, 1 - LEVEL, 0.5
        t = np.arange(1, len(x) + 1)
        mu = (0.5 + np.cumsum(x)) / (t + 1)
        var = np.concatenate([[0.25], (0.25 + np.cumsum((x - mu) ** 2)) / (t + 1)])[:-1]
        lam = np.sqrt(2 * np.log(2 / alpha) / (var * t * np.log(1 + t)))
        grid = np.linspace(0, 1, 20_001)[1:-1]
        up = np.cumprod(1 + np.minimum(lam[:, None], c / grid) * (x[:, None] - grid), axis=0)
        down = np.cumprod(1 - np.minimum(lam[:, None], c / (1 - grid)) * (x[:, None] - grid), axis=0)
        kept = np.logical_and.accumulate(np.maximum(up, down) / 2 < 1 / alpha, axis=0)
        looks = [i for i in (10, 30, 60, 150, 400) if i <= len(x)]
        cases.append({
            "differences": d.tolist(),
            "looks": looks,
            "low": [float(2 * grid[kept[i - 1]].min() - 1) for i in looks],
            "high": [float(2 * grid[kept[i - 1]].max() - 1) for i in looks],
        })
    return cases


def aurocs():
    cases = []
    for seed in (41, 42):
        rng = np.random.default_rng(seed)
        y = rng.integers(0, 2, 80)
        s = np.round(np.clip(rng.normal(0.5 + 0.15 * y, 0.2), 0, 1), 1)
        cases.append({"scores": s.tolist(), "right": y.tolist(), "auroc": float(roc_auc_score(y, s))})
    return cases


def correlations():
    rng = np.random.default_rng(51)
    belief = rng.random(40)
    asserted = (rng.random(40) < 0.3 + 0.5 * belief).astype(int)
    return {"beliefs": belief.tolist(), "asserted": asserted.tolist(),
            "r": float(stats.pointbiserialr(asserted, belief).statistic)}


def power():
    """`better` by McNemar's exact test with at least ten items that differ: summed over all outcomes."""
    cases = []
    for n, won, lost in ((60, 0.3, 0.1), (140, 0.15, 0.05), (300, 0.1, 0.1), (30, 0.4, 0.02)):
        total = 0.0
        for k in range(10, n + 1):
            wins = np.arange(k + 1)
            found = np.array([2 * w > k and stats.binomtest(int(w), k, 0.5).pvalue <= 1 - LEVEL for w in wins])
            total += stats.binom.pmf(k, n, won + lost) * stats.binom.pmf(wins, k, won / (won + lost))[found].sum()
        cases.append({"items": n, "won": won, "lost": lost, "power": float(total)})
    return cases


json.dump({
    "madeWith": {"python": platform.python_version(), "numpy": np.__version__, "scipy": scipy.__version__,
                 "statsmodels": statsmodels.__version__, "scikit-learn": sklearn.__version__},
    "signFlips": sign_flips(), "stratifiedFlips": stratified_flips(), "drawnFlips": drawn_flips(),
    "mcnemar": mcnemars(), "holm": holm(), "bca": bca(), "stratifiedBca": stratified_bca(), "betting": betting(),
    "auroc": aurocs(), "correlation": correlations(), "power": power(),
}, sys.stdout, separators=(",", ":"))
print()
