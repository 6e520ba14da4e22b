using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigQuote = Markdig.Syntax.QuoteBlock;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace ArticleCleaner.Tests.Writing;

/// <summary>The structure that Markdig reads, in the words of <see cref="BlockStructure"/>.</summary>
internal sealed class MarkdownStructure
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseFootnotes()
        .UseTaskLists()
        .Build();

    private readonly List<string> _lines = [];
    private int _depth;

    public static IReadOnlyList<string> Of(string markdown)
    {
        var structure = new MarkdownStructure();
        structure.Add(Markdig.Markdown.Parse(markdown, Pipeline));
        return structure._lines;
    }

    private void Add(ContainerBlock blocks)
    {
        foreach (Block block in blocks)
        {
            Add(block);
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Markdig.Syntax.HeadingBlock heading:
                _lines.Add($"h{heading.Level}: {Text(heading.Inline)}");
                break;
            case Markdig.Syntax.ParagraphBlock paragraph:
                _lines.Add("p: " + Text(paragraph.Inline));
                break;
            case FencedCodeBlock code:
                _lines.Add($"code {code.Info}: {StructureText.Code(code.Lines.ToString(), _depth > 0)}");
                break;
            case ThematicBreakBlock:
                _lines.Add("hr");
                break;
            case FootnoteGroup notes:
                foreach (Footnote note in notes.OfType<Footnote>().OrderBy(note => int.Parse(note.Label![1..], null)))
                {
                    _lines.Add($"note {note.Label![1..]}: {string.Concat(note.OfType<Markdig.Syntax.ParagraphBlock>().Select(paragraph => Text(paragraph.Inline)))}");
                }

                break;
            case MarkdigTable table:
                Add(table);
                break;
            case MarkdigQuote quote:
                Nested("quote(", quote);
                break;
            case Markdig.Syntax.ListBlock list:
                Nested(list.IsOrdered ? $"ol {list.OrderedStart}(" : "ul(", list);
                break;
            case ListItemBlock item:
                Nested("item(", item);
                break;
            case HtmlBlock html when html.Type == HtmlBlockType.Comment && html.Lines.ToString().StartsWith("<!-- removed ", StringComparison.Ordinal):
                break;
            case LinkReferenceDefinitionGroup group when group.All(definition => definition is FootnoteLinkReferenceDefinition):
                break;
            default:
                _lines.Add("unexpected " + block.GetType().Name);
                break;
        }
    }

    private void Nested(string begin, ContainerBlock block)
    {
        _lines.Add(begin);
        _depth++;
        Add(block);
        _depth--;
        _lines.Add(")");
    }

    private void Add(MarkdigTable table)
    {
        _lines.Add("table(");
        foreach (Block row in table)
        {
            _lines.Add(string.Concat(((Markdig.Extensions.Tables.TableRow)row).Select(cell =>
                string.Concat(((ContainerBlock)cell).OfType<Markdig.Syntax.ParagraphBlock>().Select(paragraph => Text(paragraph.Inline))) + "|")));
        }

        _lines.Add(")");
    }

    private static string Text(ContainerInline? inlines)
    {
        var text = new StructureText();
        var formats = new List<string>();
        Walk(inlines, text, formats);
        return text.ToString();
    }

    private static void Walk(ContainerInline? container, StructureText text, List<string> formats)
    {
        foreach (Inline inline in container ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(text, literal.Content.ToString(), formats);
                    break;
                case TaskList box:
                    Add(text, box.Checked ? "☑" : "☐", formats);
                    break;
                case CodeInline code:
                    Add(text, code.Content, [.. formats, "code"]);
                    break;
                case HtmlEntityInline entity:
                    Add(text, entity.Transcoded.ToString(), formats);
                    break;
                case LineBreakInline lineBreak:
                    text.Add(lineBreak.IsHard ? '\n' : ' ', formats);
                    break;
                case HtmlInline { Tag: "<br>" }:
                    text.Add('\n', formats);
                    break;
                case HtmlInline { Tag: "<!-- -->" or "<rp>" or "</rp>" }:
                    break;
                case HtmlInline html when html.Tag.StartsWith("</"):
                    formats.Remove(html.Tag[2..^1]);
                    break;
                case HtmlInline html:
                    formats.Add(html.Tag[1..^1]);
                    break;
                case LinkInline { IsImage: true } image:
                    foreach (char character in $"image({Uri.UnescapeDataString(image.Url!)}|{Text(image)})")
                    {
                        text.Add(character, []);
                    }

                    break;
                case LinkInline link:
                    Within(link, $"link {Uri.UnescapeDataString(link.Url!)}", text, formats);
                    break;
                case EmphasisInline emphasis:
                    Within(emphasis, emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em", text, formats);
                    break;
                case FootnoteLink reference:
                    Add(text, reference.IsBackLink ? "" : "[^" + reference.Footnote.Label![1..] + "]", formats);
                    break;
                case ContainerInline other:
                    Walk(other, text, formats);
                    break;
                default:
                    Add(text, "unexpected " + inline.GetType().Name, formats);
                    break;
            }
        }
    }

    private static void Within(ContainerInline inline, string format, StructureText text, List<string> formats)
    {
        formats.Add(format);
        Walk(inline, text, formats);
        formats.Remove(format);
    }

    private static void Add(StructureText text, string characters, List<string> formats)
    {
        foreach (char character in characters)
        {
            text.Add(character, formats);
        }
    }
}
