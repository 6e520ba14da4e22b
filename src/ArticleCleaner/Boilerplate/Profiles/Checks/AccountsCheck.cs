namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>Every social account has another handle, or an account's address names another handle than the account.</summary>
internal sealed class AccountsCheck : IProfileCheck
{
    private const int LeastAccounts = 3;

    public ProfileAspect Aspect => ProfileAspect.Accounts;

    public ProfileFinding? Look(ProfileValues profile)
    {
        List<string> handles = [];
        int mismatches = 0;
        int accounts = 0;
        foreach (IGrouping<int, ProfileValue> account in profile.All.Where(value => value.Network > 0).GroupBy(value => value.Network))
        {
            accounts++;
            string? named = account.FirstOrDefault(value => value.Kind == FieldKind.User)?.Text;
            string? linked = account.Where(value => value.Kind is FieldKind.Site or FieldKind.Network).Select(value => Handles.OfUrl(value.Text)).FirstOrDefault(handle => handle is not null);
            mismatches += named is not null && linked is not null && !Handles.Related(named.TrimStart('@'), linked) ? 1 : 0;
            string? handle = named?.TrimStart('@') ?? linked;
            if (handle is not null && Handles.IsLatin(handle) && !handles.Exists(other => Handles.Related(other, handle)))
            {
                handles.Add(handle);
            }
        }

        if (mismatches >= 2)
        {
            return new ProfileFinding(FindingWeight.Implausible, $"{mismatches} accounts have addresses of other handles than their own.");
        }

        if (handles.Count >= LeastAccounts)
        {
            return new ProfileFinding(FindingWeight.Implausible, $"{accounts} accounts have {handles.Count} unrelated handles ({string.Join(", ", handles)}).");
        }

        return handles.Count == 2 && profile.Name is { } name && Handles.IsLatin(name) && !handles.Exists(handle => Handles.Related(handle, name))
            ? new ProfileFinding(FindingWeight.Shape, $"No account has a handle of \"{name}\".")
            : null;
    }
}
