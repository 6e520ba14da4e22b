namespace ArticleCleaner.Signals;

/// <summary>Counts of one block's characters and words, made in one pass over its text by <see cref="TextScanner"/>.</summary>
internal struct BlockStatistics
{
    /// <summary>Words; two characters of a script written without spaces count as one.</summary>
    public int Words;

    public int Letters;
    public int Digits;
    public int Capitals;
    public int Symbols;
    public int Commas;

    /// <summary>Words that start with a capital.</summary>
    public int CapitalWords;

    /// <summary>Sentence ends (full stop, question or exclamation mark and their like in other scripts) before a space or the end.</summary>
    public int SentenceEnds;

    public bool EndsSentence;

    /// <summary>Whether it reads like a paragraph: long enough, and with a sentence.</summary>
    public readonly bool IsProse => Words >= 14 && SentenceEnds > 0;

    /// <summary>Numbers beside a currency sign.</summary>
    public int Prices;

    /// <summary>Share of the characters that are inside links, 0 to 1.</summary>
    public double LinkDensity;

    /// <summary>FNV-1a hash of the letters and digits in lower case: equal for texts that differ in case, white space and punctuation only.</summary>
    public ulong TextHash;

    /// <summary>Its word hashes in <see cref="TextScan.WordHashes"/>.</summary>
    public int FirstWord;

    public int WordCount;
}
