using System.Globalization;

namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>
/// The follower and following counts are uniform noise: plain numbers below one bound. Real counts spread over orders of
/// magnitude, so that the largest is many times the median; of uniform draws it is about twice the median.
/// </summary>
internal sealed class FollowerCountsCheck : IProfileCheck
{
    private const int LeastCounts = 4;
    private const int ManyCounts = 6;
    private const double MostOverMedian = 3;

    public ProfileAspect Aspect => ProfileAspect.Counts;

    public ProfileFinding? Look(ProfileValues profile)
    {
        List<long> counts = [];
        foreach (string text in profile.Of(FieldKind.Followers).Concat(profile.Of(FieldKind.Following)))
        {
            if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count))
            {
                return null;
            }

            counts.Add(count);
        }

        if (counts.Count < LeastCounts)
        {
            return null;
        }

        counts.Sort();
        double median = (counts[(counts.Count - 1) / 2] + counts[counts.Count / 2]) / 2.0;
        if (counts[^1] < 100 || counts[^1] > MostOverMedian * median)
        {
            return null;
        }

        return new ProfileFinding(
            counts.Count >= ManyCounts ? FindingWeight.Implausible : FindingWeight.Shape,
            $"{counts.Count} follower counts up to {counts[^1].ToString(CultureInfo.InvariantCulture)} are spread evenly, as random numbers are.");
    }
}
