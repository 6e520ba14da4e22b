namespace ArticleCleaner.Generation;

/// <summary>Sets a made-up person as pages do: bulleted, in one line, as a table, with or without headings, in order or shuffled, cut off or whole.</summary>
internal static class ProfileLayout
{
    private static readonly string[][] Labels =
    [
        ["Name", "Username", "Email", "Birthdate", "Address", "Phone", "Company", "Job", "Bio"],
        ["Name", "Username", "Email", "Birthdate", "Address", "Phone", "Company", "Job", "Bio"],
        ["Full name", "User name", "E-mail", "Birthday", "Address", "Phone number", "Company", "Job title", "About"],
        ["Author", "Login", "Mail", "Date of birth", "Location", "Tel", "Employer", "Occupation", "Introduction"],
        ["NAME", "USERNAME", "EMAIL", "DOB", "ADDRESS", "PHONE", "COMPANY", "JOB", "BIO"],
    ];

    private static readonly string[] Headings = ["Detail Author:", "Author Details", "About the Author", "Author", "Author Profile:", "Author Info", "Written by", "Author details:"];

    private static readonly string[] SocialHeadings = ["Socials", "Socials:", "Social", "Social Media", "Social Profiles", "Follow the author"];

    public static IEnumerable<PlanGroup> Set(MadeUpProfile profile, Random random)
    {
        string[] labels = Labels[random.Next(Labels.Length)];
        string[] values = [profile.Name, profile.UserName, profile.Email, profile.Birthdate, profile.Address, profile.Phone, profile.Company, profile.Job, profile.Bio];
        List<int> order = [.. Enumerable.Range(0, labels.Length)];
        if (random.Chance(0.25))
        {
            order = [.. order.OrderBy(_ => random.Next())];
        }

        // Real runs lack a field or two, but a run without a biography or an address has little to show.
        for (int drop = random.Next(4); drop > 0; drop--)
        {
            order.Remove(order[random.Next(order.Count)]);
        }

        string separator = random.Pick(": ", ": ", ": ", " : ", " - ", "： ", " = ");
        PlanLayout layout = (PlanLayout)new[] { (int)PlanLayout.List, (int)PlanLayout.List, (int)PlanLayout.Divs, (int)PlanLayout.Table, (int)PlanLayout.Definitions, (int)PlanLayout.OneLine }[random.Next(6)];
        string css = random.Pick("author-box", "author-detail", "profile", "", "c-7x", "card");
        string variant = "profile-" + layout;
        if (random.Chance(0.75))
        {
            yield return Heading(Headings[random.Next(Headings.Length)], "profile-heading", BoilerplateKind.PlaceholderProfile, BoilerplateKind.AuthorProfile);
        }

        yield return new PlanGroup(layout, [.. order.Select(i => Field(labels[i], values[i], variant, BoilerplateKind.PlaceholderProfile))], css, separator);
        if (random.Chance(0.7))
        {
            foreach (PlanGroup group in Socials(profile, separator, random))
            {
                yield return group;
            }
        }
    }

    private static IEnumerable<PlanGroup> Socials(MadeUpProfile profile, string separator, Random random)
    {
        if (random.Chance(0.7))
        {
            yield return Heading(SocialHeadings[random.Next(SocialHeadings.Length)], "socials-heading", BoilerplateKind.PlaceholderProfile, BoilerplateKind.SocialLinks);
        }

        bool cutOff = random.Chance(0.3);
        bool list = random.Chance(0.7);
        for (int i = 0; i < profile.Accounts.Count; i++)
        {
            MadeUpAccount account = profile.Accounts[i];
            string name = random.Chance(0.5) ? account.Network + ":" : account.Network;
            yield return new PlanGroup(PlanLayout.Flow, [PlanBlock.Of(PlanShape.Paragraph, name, "socials", BoilerplateKind.PlaceholderProfile, BoilerplateKind.SocialLinks)]);
            string[] labels = ["url", "username", "bio", "followers", "following"];
            string[] values = [account.Url, account.UserName, account.Bio, $"{account.Followers}", $"{account.Following}"];
            int count = cutOff && i == profile.Accounts.Count - 1 ? random.Next(1, 4) : labels.Length;
            yield return new PlanGroup(list ? PlanLayout.List : PlanLayout.Divs, [.. Enumerable.Range(0, count).Select(field =>
                Field(labels[field], cutOff && field == count - 1 && count < 5 ? Cut(values[field]) : values[field], "socials", BoilerplateKind.PlaceholderProfile, BoilerplateKind.SocialLinks))], "social", separator);
        }
    }

    private static string Cut(string value) => value[..Math.Max(1, value.Length * 2 / 3)].TrimEnd();

    private static PlanGroup Heading(string text, string variant, params BoilerplateKind[] kinds) =>
        new(PlanLayout.Flow, [PlanBlock.Of(PlanShape.Heading, text, variant, kinds)]);

    private static PlanBlock Field(string label, string value, string variant, params BoilerplateKind[] kinds) =>
        new(PlanShape.Field, [new PlanRun(label, kinds, variant), new PlanRun(value, kinds, variant)]);
}
