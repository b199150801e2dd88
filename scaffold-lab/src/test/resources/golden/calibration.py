"""Golden values for dev.scaffold.lab.calibration, made with scipy and scikit-learn.

    python -m venv v && v/bin/pip install scipy==1.17.1 scikit-learn==1.9.1
    v/bin/python calibration.py > calibration.json
"""
import json
import platform
import sys

import numpy as np
import scipy
import sklearn
from scipy.optimize import minimize
from sklearn.isotonic import IsotonicRegression


def isotonic():
    cases = []
    for seed, decimals in ((1, 6), (2, 1)):
        rng = np.random.default_rng(seed)
        x = np.round(rng.random(120) * 3, decimals)
        y = (rng.random(120) < 0.2 + 0.2 * x).astype(int)
        cases.append({"sums": x.tolist(), "right": y.tolist(), "fitted": IsotonicRegression().fit(x, y).predict(x).tolist()})
    return cases


def logistic():
    cases = []
    for seed in (3, 4):
        rng = np.random.default_rng(seed)
        x = rng.random((150, 4))
        x[:, 1] = x[:, 1] > 0.4
        y = (rng.random(150) < 1 / (1 + np.exp(-(2.5 * x[:, 0] + 1.2 * x[:, 1] - 1.5 * x[:, 2] - 1)))).astype(float)

        def loss(w):
            z = w[0] + x @ w[1:]
            p = 1 / (1 + np.exp(-z))
            gradient = np.concatenate([[np.sum(p - y)], x.T @ (p - y) + w[1:]])
            return np.sum(np.logaddexp(0, z) - y * z) + w[1:] @ w[1:] / 2, gradient

        r = minimize(loss, np.zeros(5), jac=True, method="L-BFGS-B", bounds=[(None, None)] + [(0, None)] * 4,
                     options={"ftol": 1e-15, "gtol": 1e-10, "maxiter": 10_000})
        cases.append({"columns": x.T.tolist(), "right": y.astype(int).tolist(),
                      "intercept": float(r.x[0]), "weights": r.x[1:].tolist()})
    return cases


json.dump({
    "madeWith": {"python": platform.python_version(), "numpy": np.__version__, "scipy": scipy.__version__,
                 "scikit-learn": sklearn.__version__},
    "isotonic": isotonic(), "logistic": logistic(),
}, sys.stdout, separators=(",", ":"))
print()
