using System.Collections.Frozen;
using System.Globalization;

namespace ArticleCleaner.Metadata.JsonLd;

/// <summary>
/// Reads the facts that JSON-LD states of the page: of the objects at the top of a script, in its @graph, and of their
/// main entities. What is nested deeper (reviews of a product, items of a list) speaks of something else.
/// </summary>
internal sealed class LdReader(LdDocument json, FieldValues values, int element)
{
    private const string Source = "json-ld";

    /// <summary>Authors of a paper of a large collaboration; more are not a byline.</summary>
    private const int MaxNames = 50;

    private static readonly FrozenDictionary<string, int> RankByType = WordData.Rows("schema-types")
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture));

    public static void Read(ReadOnlySpan<char> script, FieldValues values, int element)
    {
        LdDocument json = LdDocument.Parse(script);
        var reader = new LdReader(json, values, element);
        bool[] pageLevel = json.PageLevel();
        for (int i = 0; i < json.Count; i++)
        {
            if (pageLevel[i] && json[i].Kind == LdKind.Object)
            {
                reader.ReadObject(i);
            }
        }
    }

    private void ReadObject(int node)
    {
        int type = json.Property(node, LdKey.Type);
        int rank = Rank(type, out string? name);
        switch (name)
        {
            case "WebSite":
                AddText(MetadataField.SiteName, node, LdKey.Name, 75);
                return;
            case "BreadcrumbList":
                ReadBreadcrumbs(node);
                return;
            case not null when rank == 0 && (name.EndsWith("Organization", StringComparison.Ordinal) || name.EndsWith("Business", StringComparison.Ordinal)):
                AddText(MetadataField.SiteName, node, LdKey.Name, 55);
                return;
        }

        if (rank == 0)
        {
            return;
        }

        ReadWork(node, rank);
    }

    private void ReadWork(int node, int rank)
    {
        AddText(MetadataField.Title, node, LdKey.Headline, rank);
        AddText(MetadataField.Title, node, LdKey.Name, rank - 10);
        AddNames(MetadataField.Author, json.Property(node, LdKey.Author), rank);
        AddNames(MetadataField.Author, json.Property(node, LdKey.Creator), rank - 15);
        AddText(MetadataField.Published, node, LdKey.DatePublished, rank);
        AddText(MetadataField.Published, node, LdKey.UploadDate, rank - 20);
        AddText(MetadataField.Published, node, LdKey.DateCreated, rank - 20);
        AddText(MetadataField.Modified, node, LdKey.DateModified, rank);
        AddText(MetadataField.Language, node, LdKey.InLanguage, rank - 20);
        AddNames(MetadataField.SiteName, json.Property(node, LdKey.Publisher), rank - 15);
        AddText(MetadataField.Description, node, LdKey.Description, rank - 25);
        AddTexts(MetadataField.Tag, json.Property(node, LdKey.Keywords), rank - 20);
        AddTexts(MetadataField.Category, json.Property(node, LdKey.ArticleSection), rank);
        AddTexts(MetadataField.Licence, json.Property(node, LdKey.License), rank);
        AddText(MetadataField.FreeAccess, node, LdKey.IsAccessibleForFree, rank);
        AddImage(json.Property(node, LdKey.Image), rank - 5);
        int breadcrumbs = json.Property(node, LdKey.Breadcrumb);
        if (breadcrumbs >= 0 && json[breadcrumbs].Kind == LdKind.Object)
        {
            ReadBreadcrumbs(json.Resolve(breadcrumbs));
        }
    }

    /// <summary>The trust in the best of an object's types, 0 when none is known; <paramref name="name"/> is that type or the first.</summary>
    private int Rank(int type, out string? name)
    {
        name = null;
        if (type < 0)
        {
            return 0;
        }

        int best = 0;
        if (json[type].Kind == LdKind.Array)
        {
            for (int i = json.FirstChild(type), seen = 0; i >= 0 && seen < MaxNames; i = json.NextSibling(i, type), seen++)
            {
                Consider(json.Text(i), ref best, ref name);
            }
        }
        else
        {
            Consider(json.Text(type), ref best, ref name);
        }

        return best;

        static void Consider(string? type, ref int best, ref string? name)
        {
            string? known = type?[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];
            int rank = known is null ? 0 : RankByType.GetValueOrDefault(known);
            if (known is not null && (name is null || rank > best))
            {
                (best, name) = (Math.Max(rank, best), known);
            }
        }
    }

    private void AddText(MetadataField field, int node, LdKey key, int rank)
    {
        int property = json.Property(node, key);
        if (property < 0)
        {
            return;
        }

        if (json[property].Kind == LdKind.Array)
        {
            property = json.FirstChild(property);
        }

        if (property >= 0 && json.Text(property) is { } text)
        {
            values.Add(field, text, Source, rank, element);
        }
    }

    private void AddTexts(MetadataField field, int property, int rank)
    {
        foreach (int item in Items(property))
        {
            string? text = json.Text(item);
            if (text is null && json[item].Kind == LdKind.Object)
            {
                int name = json.Property(item, LdKey.Name);
                name = name >= 0 ? name : json.Property(item, LdKey.Url);
                text = name < 0 ? null : json.Text(name);
            }

            values.Add(field, text, Source, rank, element);
        }
    }

    /// <summary>Names of people or organisations: strings, objects with a name, references to such objects.</summary>
    private void AddNames(MetadataField field, int property, int rank)
    {
        // Names among objects are people like those: one byline has one source.
        bool amongObjects = field == MetadataField.Author && Items(property).Any(item => json[item].Kind == LdKind.Object);
        foreach (int item in Items(property))
        {
            int person = json.Resolve(item);
            if (json[person].Kind != LdKind.Object)
            {
                values.Add(field, json.Text(person), amongObjects ? "json-ld:person" : Source, rank, element);
                continue;
            }

            int type = json.Property(person, LdKey.Type);
            bool organisation = type >= 0 && json.Text(type) is { } text && text.EndsWith("Organization", StringComparison.Ordinal);
            string source = field == MetadataField.Author ? organisation ? "json-ld:organization" : "json-ld:person" : Source;
            foreach (int name in Items(json.Property(person, LdKey.Name)))
            {
                values.Add(field, json.Text(name), source, organisation && field == MetadataField.Author ? rank - 40 : rank, element);
            }

            if (json.Property(person, LdKey.Name) < 0 && json.Property(person, LdKey.FamilyName) is >= 0 and int family)
            {
                int given = json.Property(person, LdKey.GivenName);
                values.Add(field, (given < 0 ? "" : json.Text(given) + " ") + json.Text(family), source, rank, element);
            }
        }
    }

    private void AddImage(int property, int rank)
    {
        foreach (int item in Items(property))
        {
            int image = json.Resolve(item);
            if (json[image].Kind == LdKind.Object)
            {
                int url = json.Property(image, LdKey.Url);
                image = url >= 0 ? url : json.Property(image, LdKey.ContentUrl);
            }

            if (image >= 0 && json.Text(image) is { } text)
            {
                values.Add(MetadataField.Image, text, Source, rank, element);
                return;
            }
        }
    }

    private void ReadBreadcrumbs(int node)
    {
        if (json[node].Kind != LdKind.Object)
        {
            return;
        }

        // Entries without a position stay where they stand among each other, behind those that have one.
        foreach (int entry in Items(json.Property(node, LdKey.ItemListElement)).OrderBy(Position))
        {
            if (json[entry].Kind != LdKind.Object)
            {
                continue;
            }

            int name = json.Property(entry, LdKey.Name);
            int item = json.Property(entry, LdKey.Item);
            if (name < 0 && item >= 0 && json[item].Kind == LdKind.Object)
            {
                name = json.Property(item, LdKey.Name);
            }

            if (name >= 0)
            {
                values.Add(MetadataField.Breadcrumb, json.Text(name), Source, 90, element);
            }
        }
    }

    private double Position(int entry)
    {
        int position = json[entry].Kind == LdKind.Object ? json.Property(entry, LdKey.Position) : -1;
        return position >= 0 && double.TryParse(json.Text(position), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : double.MaxValue;
    }

    /// <summary>The items of an array, or the value itself.</summary>
    private IEnumerable<int> Items(int property)
    {
        if (property < 0)
        {
            yield break;
        }

        if (json[property].Kind != LdKind.Array)
        {
            yield return property;
            yield break;
        }

        int count = 0;
        for (int i = json.FirstChild(property); i >= 0 && count < MaxNames; i = json.NextSibling(i, property), count++)
        {
            yield return i;
        }
    }
}
