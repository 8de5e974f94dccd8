# Each car is to be compared with its own prediction, and only with it.
# raises: AssertionError
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density
from scipy import stats


def model(speed, distance):  # speed is (car, 1), distance (car,)
    level = numpyro.sample("level", dist.Normal(0, 10))
    slope = numpyro.sample("slope", dist.Normal(0, 5))
    mean = level + slope * speed  # edit here
    law = dist.Normal(mean, 15)
    numpyro.sample("distance", law, obs=distance)


for cars in (8, 3, 1):
    speed = np.array([[4.0, 7, 8, 9, 10, 11, 12, 13]]).T[:cars]
    distance = np.array([2.0, 4, 16, 10, 18, 17, 14, 26])[:cars]
    for level, slope in ((0.0, 2.0), (-5.0, 1.0)):
        values = {"level": level, "slope": slope}
        found, sites = log_density(model, (speed, distance), {}, values)
        mean = level + slope * speed[:, 0]
        by_scipy = stats.norm.logpdf(level, 0, 10)
        by_scipy += stats.norm.logpdf(slope, 0, 5)
        by_scipy += stats.norm.logpdf(distance, mean, 15).sum()
        terms = sites["distance"]["fn"].log_prob(distance)
        count = f"{terms.size} terms for {cars} cars"
        assert np.allclose(found, by_scipy), count

print("solved")
