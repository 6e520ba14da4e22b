using ArticleCleaner.Articles;
using ArticleCleaner.Writing.Html;

namespace ArticleCleaner.Writing.Tei;

/// <summary>Writes formatted text as TEI.</summary>
internal sealed class TeiInlines(Markup markup, FootnoteNames footnotes)
{
    public void Write(string text, IReadOnlyList<InlineSpan> spans) => WriteSteps(text, InlineEvents.Of(text, spans));

    public void WriteSteps(string text, List<InlineEvent> steps)
    {
        var open = new Stack<InlineKind>();
        int depthInFormula = 0;
        foreach (InlineEvent step in steps)
        {
            if (depthInFormula > 0 && !(step.Kind == InlineEventKind.Close && depthInFormula == 1))
            {
                // The TeX is written; the page's own picture of the formula is not.
                depthInFormula += step.Kind == InlineEventKind.Open ? 1 : step.Kind == InlineEventKind.Close ? -1 : 0;
                continue;
            }

            switch (step.Kind)
            {
                case InlineEventKind.Text:
                    // The base of a ruby has an element of its own.
                    bool isBase = open.TryPeek(out InlineKind around) && around == InlineKind.Ruby;
                    markup.Raw(isBase ? "<rb>" : "").Text(text.AsSpan(step.Start, step.Length)).Raw(isBase ? "</rb>" : "");
                    break;
                case InlineEventKind.Indentation:
                    markup.Text(new string('\u00A0', step.Length));
                    break;
                case InlineEventKind.Parenthesis:
                    // The elements say what the parentheses do.
                    break;
                case InlineEventKind.Break:
                    markup.Raw("<lb/>");
                    break;
                case InlineEventKind.Open:
                    Open(step.Span!);
                    open.Push(step.Span!.Kind);
                    depthInFormula = step.Span is { Kind: InlineKind.Math, Target.Length: > 0 } ? 1 : 0;
                    break;
                default:
                    open.Pop();
                    depthInFormula = 0;
                    markup.Close(ElementOf(step.Span!.Kind));
                    break;
            }
        }
    }

    private static string ElementOf(InlineKind kind) => kind switch
    {
        InlineKind.Link or InlineKind.FootnoteReference => "ref",
        InlineKind.Emphasis or InlineKind.Strong or InlineKind.Subscript or InlineKind.Superscript => "hi",
        InlineKind.Code => "code",
        InlineKind.Deleted => "del",
        InlineKind.Inserted => "add",
        InlineKind.Quotation => "quote",
        InlineKind.Ruby => "ruby",
        InlineKind.RubyText => "rt",
        InlineKind.Math => "formula",
        InlineKind.Language => "foreign",
        _ => "seg",
    };

    private void Open(InlineSpan span)
    {
        string element = ElementOf(span.Kind);
        switch (span.Kind)
        {
            case InlineKind.Link:
                markup.Open(element, ("target", SafeAddress.ForLink(span.Target)));
                break;
            case InlineKind.FootnoteReference:
                markup.Open(element, ("type", "note"), ("target", footnotes.Of(span.Target) is { } name ? "#fn-" + name : null));
                break;
            case InlineKind.Language:
                markup.Open(element, ("xml:lang", HtmlInlines.LanguageOf(span.Target)));
                break;
            case InlineKind.Math:
                markup.Open(element, ("notation", "TeX")).Text(span.Target);
                break;
            case InlineKind.Direction:
                markup.Open(element, ("rend", HtmlInlines.DirectionOf(span.Target)));
                break;
            default:
                string? rendition = span.Kind switch
                {
                    InlineKind.Emphasis => "italic",
                    InlineKind.Strong => "bold",
                    InlineKind.Subscript => "sub",
                    InlineKind.Superscript => "sup",
                    _ => null,
                };
                markup.Open(element, ("rend", rendition));
                break;
        }
    }
}
