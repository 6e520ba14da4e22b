namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>What kinds of fields a run holds so far, taken in one by one.</summary>
internal struct SeenFields
{
    private uint _sure;
    private uint _any;

    /// <summary>Whether one of them is a name.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>Different personal kinds; those that only a space parts from their value count when there are no others.</summary>
    public readonly int Personal => System.Numerics.BitOperations.PopCount(_sure == 0 ? _any : _sure);

    public void Add(in ProfileField field)
    {
        IsNamed |= field.Kind == FieldKind.Name;
        uint kind = field.Kind.IsPersonal() ? 1u << (int)field.Kind : 0;
        _any |= kind;
        _sure |= field.Style == FieldStyle.Spaced ? 0 : kind;
    }
}
