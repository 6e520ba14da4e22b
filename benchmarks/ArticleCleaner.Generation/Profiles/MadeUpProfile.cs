namespace ArticleCleaner.Generation;

/// <summary>A person that does not exist, as a data faker makes one.</summary>
public sealed record MadeUpProfile
{
    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Login name.</summary>
    public required string UserName { get; init; }

    /// <summary>Mail address.</summary>
    public required string Email { get; init; }

    /// <summary>Date of birth as the generator prints it.</summary>
    public required string Birthdate { get; init; }

    /// <summary>Postal address in one line.</summary>
    public required string Address { get; init; }

    /// <summary>Telephone number.</summary>
    public required string Phone { get; init; }

    /// <summary>Employer.</summary>
    public required string Company { get; init; }

    /// <summary>Occupation.</summary>
    public required string Job { get; init; }

    /// <summary>What the generator makes up about the person.</summary>
    public required string Bio { get; init; }

    /// <summary>Accounts on social networks.</summary>
    public required IReadOnlyList<MadeUpAccount> Accounts { get; init; }
}

/// <summary>A made-up account on a social network.</summary>
public sealed record MadeUpAccount(string Network, string Url, string UserName, string Bio, int Followers, int Following);

/// <summary>Makes people up from a seed.</summary>
public interface IProfileGenerator
{
    /// <summary>Name for reports.</summary>
    string Name { get; }

    /// <summary>Makes one person.</summary>
    MadeUpProfile Make(Random random);
}

/// <summary>All profile generators.</summary>
public static class ProfileGenerators
{
    /// <summary>The locales of Bogus that profiles are made in.</summary>
    public static IReadOnlyList<string> BogusLocales { get; } = ["en", "en_US", "en_GB", "de", "fr", "es", "it", "nl", "pl", "pt_BR", "ru", "tr", "id_ID", "sv", "cz", "ja", "ko", "zh_CN", "ar"];

    /// <summary>One of each manner; Bogus in its many locales counts as one.</summary>
    public static IReadOnlyList<IProfileGenerator> All { get; } = [new BogusProfiles(), new PhpStyleProfiles(), new PythonStyleProfiles(), new ScriptStyleProfiles()];
}
