using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Tests.Signals;

/// <summary>The shipped model on flattened text, on what no training may change.</summary>
public sealed class TextScorerTests
{
    private const string Prose = """
        The flood of the century
        The river rose by two metres in a single night and nobody in the valley slept, for the dam above the town was known to be weak.
        By morning the lower bridge had gone, and with it the only road to the mill, where four families were waiting for help.
        The fire brigade brought them out in boats before noon, and the last of them carried a dog that had refused to leave the kitchen.
        What the repair of the bridge will cost is not yet known; the mayor spoke of a sum that the town does not have.
        """;

    private const string Menu = "Home\nNews\nSport\nWeather\nJobs\nLog in\nSubscribe\nSearch\nMenu\n";

    private const string Foot = "\nRelated articles\nShare on Facebook\nShare on Twitter\nPrivacy policy\nTerms of use\nCookie settings\n© 2024 The Valley Paper. All rights reserved.";

    [Test]
    public void APagesMenuAndFootAreLeftOut()
    {
        ContentDecision decision = Decide(Menu + Prose + Foot);
        Assert.That(decision.Kept[10..14], Has.All.True, "the prose");
        Assert.That(decision.Kept[..8], Has.All.False, "the menu");
        Assert.That(decision.Kept[^4..], Has.All.False, "the foot");
    }

    [Test]
    public void ExtractedTextStaysWhole()
    {
        Assert.That(Decide(Prose).Kept, Has.All.True);
    }

    [Test]
    public void TheSamePageGetsTheSameBitsOnEveryRun()
    {
        var scorer = new TextScorer(ContentModel.Shared.Text, CleanerOptions.Default);
        float[] first = Decide(scorer, Menu + Prose + Foot).Probability;
        _ = Decide(scorer, Prose);
        Assert.That(Decide(scorer, Menu + Prose + Foot).Probability, Is.EqualTo(first));
    }

    [Test]
    public void AReasonNamesWhatWeighed()
    {
        ContentDecision decision = Decide(Menu + Prose + Foot);
        string[] reasons = [.. Enumerable.Range(0, decision.Kept.Length).Where(line => !decision.Kept[line]).Select(decision.Reason)];
        Assert.That(reasons, Has.All.Match(@"^\p{Lu}[^;]+(; [^;]+){0,2}\.$"));
        Assert.That(reasons.Distinct().Count(), Is.GreaterThan(2));
    }

    private static ContentDecision Decide(string text) => Decide(new TextScorer(ContentModel.Shared.Text, CleanerOptions.Default), text);

    private static ContentDecision Decide(TextScorer scorer, string text)
    {
        (PageDocument page, TextScan scan) = new CleaningPipeline(CleanerOptions.Default).Segment(text, new PageHints { Format = PageFormat.Text });
        return scorer.Decide(page, scan);
    }
}
