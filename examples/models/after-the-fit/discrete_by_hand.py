# What infer_discrete does for one discrete site: its probabilities
# given the draw and the data, and one draw from them.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro.distributions as dist

hits = jnp.array([18, 17, 16, 15, 14, 14, 13, 12, 11])
skill = jnp.array([[0.25, 0.35], [0.2, 0.36]])  # (draw, group)


def draw_groups(skill, key):
    prior = jnp.log(jnp.array([0.5, 0.5]))
    likelihood = dist.Binomial(45, skill).log_prob(hits[:, None])
    group = dist.Categorical(logits=prior + likelihood)
    return group.probs[:, 1], group.sample(key)


keys = jax.random.split(jax.random.key(0), 2)
chance, group = jax.vmap(draw_groups)(skill, keys)
print(np.array(chance).round(2))  # (draw, player), of group 1
print(group)
