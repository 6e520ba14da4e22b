using ArticleCleaner.Training.Evaluation;

namespace ArticleCleaner.Training.Tests.Evaluation;

public sealed class CalibrationTests
{
    [Test]
    public void SameOrderCorrelatesFullyWhateverTheValues()
    {
        Assert.That(Calibration.RankCorrelation([0.1, 0.2, 0.9], [3, 30, 31]), Is.EqualTo(1).Within(1e-12));
        Assert.That(Calibration.RankCorrelation([0.1, 0.2, 0.9], [3, 2, 1]), Is.EqualTo(-1).Within(1e-12));
    }

    [Test]
    public void TiesShareTheirMeanRank() =>
        // Ranks 0, 1.5, 1.5, 3 against 0, 1, 2, 3: 4.5 over the root of 4.5 times 5.
        Assert.That(Calibration.RankCorrelation([1, 2, 2, 3], [1, 2, 3, 4]), Is.EqualTo(4.5 / Math.Sqrt(4.5 * 5)).Within(1e-12));

    [Test]
    public void WhatNeverChangesCorrelatesWithNothing() =>
        Assert.That(Calibration.RankCorrelation([0.5, 0.5, 0.5], [1, 2, 3]), Is.Zero);

    [Test]
    public void CurveHasTheMeansOfEachBinThatHasPages()
    {
        IReadOnlyList<(double Confidence, double Score, int Pages)> curve = Calibration.Curve([0.12, 0.18, 1, 0.95], [0.2, 0.4, 0.9, 0.7]);
        Assert.That(curve, Has.Count.EqualTo(2));
        Assert.That(curve[0].Confidence, Is.EqualTo(0.15).Within(1e-12));
        Assert.That(curve[0].Score, Is.EqualTo(0.3).Within(1e-12));
        Assert.That(curve[1].Pages, Is.EqualTo(2), "a confidence of 1 belongs to the last bin");
    }

    [Test]
    public void ErrorIsTheMeanGapByPages() =>
        // Bin of 0.15: gap 0.15 on two pages; bin of 0.95: gap 0.05 on one.
        Assert.That(Calibration.Error([0.12, 0.18, 0.95], [0.2, 0.4, 0.9]), Is.EqualTo(((2 * 0.15) + 0.05) / 3).Within(1e-12));
}
