import pytest

from builder.gpu.record import Recorded
from tools.gpu_differences import kind_of


@pytest.mark.parametrize(
    ("program", "here", "there", "kind"),
    [
        ("print(x)", "1 2\n", "1 2\n", ""),
        ("# varies: times\nprint(x)", "1 s\n", "3 s\n", ""),
        ("print(x)", "a CpuDevice(id=0)\n", "a CudaDevice(id=0)\n", "device"),
        ("print(x)", "on cpu:0\n", "on cuda:0\n", "device"),
        ("print(x)", "needs 12 MB\n", "needs 90 MB\n", "memory"),
        ("print(x)", "1.23456\n", "1.23459\n", "last digits"),
        ("print(x.sum())", "1.2345\n", "1.2350\n", "order of adds"),
        ("print(x @ y)", "1.2345\n", "1.2399\n", "product"),
        ("x.at[[0, 0]].set(y)", "[1 2]\n", "[2 2]\n", "duplicate writes"),
        ("print(x)", "[1 2]\n", "[2 2]\n", "other"),
        ("print(x)", "one\n", "two\n", "other"),
        ("print(x)", "1\n", "1\n2\n", "other"),
    ],
)
def test_a_difference_has_a_kind(program, here, there, kind):
    run = Recorded("", [("prints", there)])
    assert kind_of(program, here, run, None) == kind


def test_another_release_or_a_slow_run_is_no_difference_of_the_machine():
    run = Recorded("", [("prints", "new\n")])
    assert kind_of("print(x)", "old\n", run, "new\n") == "release"
    assert kind_of("print(x)", "old\n", Recorded("", [], 61.0), None) == "stopped"
