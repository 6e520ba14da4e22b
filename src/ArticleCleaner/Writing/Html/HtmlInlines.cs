using ArticleCleaner.Articles;

namespace ArticleCleaner.Writing.Html;

/// <summary>Writes formatted text as HTML of the allow-list.</summary>
internal sealed class HtmlInlines(Markup markup, FootnoteNames footnotes)
{
    public void Write(string text, IReadOnlyList<InlineSpan> spans) => Write(text, InlineEvents.Of(text, spans));

    public void Write(string text, List<InlineEvent> events)
    {
        InlineSpan? formula = null;
        foreach (InlineEvent step in events)
        {
            if (formula is not null && !(step.Kind == InlineEventKind.Close && step.Span!.Kind == InlineKind.Math))
            {
                // The TeX stands for the formula's signs, which mean nothing in a row.
                continue;
            }

            formula = step is { Kind: InlineEventKind.Open, Span: { Kind: InlineKind.Math, Target.Length: > 0 } } ? step.Span : null;
            switch (step.Kind)
            {
                case InlineEventKind.Text: markup.Text(text.AsSpan(step.Start, step.Length)); break;
                case InlineEventKind.Parenthesis: markup.Open("rp").Text(text.AsSpan(step.Start, step.Length)).Close("rp"); break;
                case InlineEventKind.Indentation: markup.Text(new string('\u00A0', step.Length)); break;
                case InlineEventKind.Break: markup.Raw("<br>"); break;
                case InlineEventKind.Open: Open(step.Span!); break;
                default: Close(step.Span!); break;
            }
        }
    }

    /// <summary>The language tag, or <see langword="null"/> for what is none.</summary>
    public static string? LanguageOf(string? tag) =>
        tag is { Length: > 0 and <= 35 } && !tag.AsSpan().ContainsAnyExcept(LanguageCharacters) ? tag : null;

    public static string? DirectionOf(string? direction) => direction is "ltr" or "rtl" or "auto" ? direction : null;

    private static readonly System.Buffers.SearchValues<char> LanguageCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The element of a span; <see langword="null"/> when it is written without one.</summary>
    private string? ElementOf(InlineSpan span) => span.Kind switch
    {
        InlineKind.Link => SafeAddress.ForLink(span.Target) is null ? null : "a",
        InlineKind.Emphasis => "em",
        InlineKind.Strong => "strong",
        InlineKind.Code => "code",
        InlineKind.Subscript => "sub",
        InlineKind.Superscript => "sup",
        InlineKind.Deleted => "del",
        InlineKind.Inserted => "ins",
        InlineKind.Quotation => "q",
        InlineKind.Ruby => "ruby",
        InlineKind.RubyText => "rt",
        InlineKind.Math => "span",
        InlineKind.FootnoteReference => footnotes.Of(span.Target) is null ? null : "a",
        InlineKind.Language => LanguageOf(span.Target) is null ? null : "span",
        InlineKind.Direction => DirectionOf(span.Target) is null ? null : "bdi",
        _ => null,
    };

    private void Open(InlineSpan span)
    {
        if (ElementOf(span) is not { } element)
        {
            return;
        }

        switch (span.Kind)
        {
            case InlineKind.Link:
                markup.Open(element, ("href", SafeAddress.ForLink(span.Target)));
                break;
            case InlineKind.FootnoteReference:
                string name = footnotes.Of(span.Target)!;
                markup.Open(element, ("href", "#fn-" + name), ("id", footnotes.Refer(name) ? "fnref-" + name : null));
                break;
            case InlineKind.Language:
                markup.Open(element, ("lang", LanguageOf(span.Target)));
                break;
            case InlineKind.Direction:
                markup.Open(element, ("dir", span.Target));
                break;
            case InlineKind.Math:
                markup.Open(element, ("class", "math")).Text(span.Target ?? "");
                break;
            default:
                markup.Open(element);
                break;
        }
    }

    private void Close(InlineSpan span)
    {
        if (ElementOf(span) is { } element)
        {
            markup.Close(element);
        }
    }
}
