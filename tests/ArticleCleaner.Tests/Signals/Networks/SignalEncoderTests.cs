using System.Runtime.Intrinsics;
using ArticleCleaner.Signals.Networks;

namespace ArticleCleaner.Tests.Signals.Networks;

internal sealed class SignalEncoderTests
{
    [Test]
    public void An_amount_is_its_place_among_the_bounds()
    {
        var encoder = new SignalEncoder([new SignalCode([0, 1, 5, 100], false)]);

        Assert.That(Encode(encoder, 0, -7, 0, 0.5f, 1, 3, 100, 1e9f, float.PositiveInfinity), Is.EqualTo((float[])
            [-1.7f, -1.7f, -1.7f + (3.4f / 6), -1.7f + (3.4f / 3), -1.7f + 1.7f, 1.7f, 1.7f, 1.7f]).Within(1e-5f));
    }

    [Test]
    public void An_amount_that_never_differed_says_nothing()
    {
        var encoder = new SignalEncoder([new SignalCode([3], false), new SignalCode([], false)]);

        Assert.Multiple(() =>
        {
            Assert.That(Encode(encoder, 0, 0, 1, 2, 3, 4, 5, 6, 7), Is.All.Zero);
            Assert.That(Encode(encoder, 1, 0, 1, 2, 3, 4, 5, 6, 7), Is.All.Zero);
        });
    }

    [Test]
    public void A_kind_has_an_input_for_each_frequent_name()
    {
        var encoder = new SignalEncoder([new SignalCode([0, 1], false), new SignalCode([2, 9], true)]);
        Assert.Multiple(() =>
        {
            Assert.That(encoder.Inputs, Is.EqualTo(3));
            Assert.That(encoder.FirstInputOf(1), Is.EqualTo(1));
            Assert.That(InputOf(encoder, 1, 0, 2, 9, 3, 2, 0, 9, 9, 2), Is.EqualTo([1f, 0, 0, 1, 0, 0, 0, 1]));
            Assert.That(InputOf(encoder, 1, 1, 2, 9, 3, 2, 0, 9, 9, 2), Is.EqualTo([0f, 1, 0, 0, 0, 1, 1, 0]));
        });
    }

    [Test]
    public void A_value_that_is_no_number_does_not_spread() =>
        Assert.That(Encode(new SignalEncoder([new SignalCode([0, 1], false)]), 0, float.NaN, 0, 0, 1, 0, 1, 0, 1), Has.Exactly(3).EqualTo(1.7f).And.Exactly(4).EqualTo(-1.7f));

    [TestCase(1f, 1f)]
    [TestCase(2f, 1f)]
    [TestCase(0f, float.NaN)]
    [TestCase(0f, float.PositiveInfinity)]
    public void Bounds_that_do_not_rise_are_refused(float first, float second) =>
        Assert.That(() => new SignalEncoder([new SignalCode([first, second], false)]), Throws.TypeOf<InvalidDataException>());

    private static float[] Encode(SignalEncoder encoder, int signal, params float[] values) => InputOf(encoder, signal, 0, values);

    /// <summary>One input of a signal, for as many rows as there are values.</summary>
    private static float[] InputOf(SignalEncoder encoder, int signal, int input, params float[] values)
    {
        var rows = new float[Vector512<float>.Count];
        values.CopyTo(rows, 0);
        var inputs = new Vector512<float>[encoder.Inputs];
        encoder.Encode(signal, Vector512.Create(rows), inputs);
        inputs[encoder.FirstInputOf(signal) + input].CopyTo(rows);
        return rows[..values.Length];
    }
}
