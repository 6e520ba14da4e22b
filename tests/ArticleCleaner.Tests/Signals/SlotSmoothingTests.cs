using ArticleCleaner.Signals;
using NUnit.Framework;

namespace ArticleCleaner.Tests.Signals;

[TestFixture]
internal sealed class SlotSmoothingTests
{
    [Test]
    public void Blocks_of_one_slot_come_closer()
    {
        float[] probability = [0.9f, 0.8f, 0.1f, 0.5f];
        new SlotSmoothing().Apply(probability, [10, 10, 10, 10], [0, 0, 0, 1], 2);
        Assert.That(probability[2], Is.GreaterThan(0.4f), "the odd one of three");
        Assert.That(probability[0], Is.LessThan(0.9f));
        Assert.That(probability[3], Is.EqualTo(0.5f), "alone in its slot");
    }

    [Test]
    public void Two_blocks_are_no_template()
    {
        float[] probability = [0.9f, 0.1f];
        new SlotSmoothing().Apply(probability, [10, 10], [0, 0], 1);
        Assert.That(probability, Is.EqualTo(new[] { 0.9f, 0.1f }));
    }
}
