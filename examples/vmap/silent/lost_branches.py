# Count the cond in the trace: vmap replaces each one that has a mapped
# condition, and then all its branches run.
import jax
import jax.numpy as jnp


def branches_kept(function, *arguments):
    return str(jax.make_jaxpr(function)(*arguments)).count("cond[")


def contacts(lockdown, in_bed):
    return jax.lax.cond(lockdown, jnp.sqrt, jnp.square, in_bed)


def one_by_one(lockdown, in_bed):
    lanes = (lockdown, in_bed)
    return jax.lax.map(lambda lane: contacts(*lane), lanes)


in_bed = jnp.array([3.0, 8.0, 26.0])
own, common = in_bed > 5, jnp.array(True)
shared = jax.vmap(contacts, in_axes=(None, 0))
print("alone:  ", branches_kept(contacts, common, in_bed[0]))
print("mapped: ", branches_kept(jax.vmap(contacts), own, in_bed))
print("shared: ", branches_kept(shared, common, in_bed))
print("lax.map:", branches_kept(one_by_one, own, in_bed))
