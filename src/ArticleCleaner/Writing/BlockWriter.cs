namespace ArticleCleaner.Writing;

/// <summary>
/// What every output does with the blocks. A new kind of block is added here, one line and one method; the compiler then
/// names each output that does not write it yet.
/// </summary>
internal abstract class BlockWriter
{
    public void Write(ArticleBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading: Write(heading); break;
            case ParagraphBlock paragraph: Write(paragraph); break;
            case ListBlock list: Write(list); break;
            case QuoteBlock quote: Write(quote); break;
            case CodeBlock code: Write(code); break;
            case TableBlock table: Write(table); break;
            case FigureBlock figure: Write(figure); break;
            case EmbedBlock embed: Write(embed); break;
            case MathBlock math: Write(math); break;
            case FootnoteBlock footnote: Write(footnote); break;
            case DetailsBlock details: Write(details); break;
            case PostBlock post: Write(post); break;
            case RuleBlock rule: Write(rule); break;
            default: throw new InvalidOperationException($"{block.GetType().Name} has no line here.");
        }
    }

    protected abstract void Write(HeadingBlock heading);

    protected abstract void Write(ParagraphBlock paragraph);

    protected abstract void Write(ListBlock list);

    protected abstract void Write(QuoteBlock quote);

    protected abstract void Write(CodeBlock code);

    protected abstract void Write(TableBlock table);

    protected abstract void Write(FigureBlock figure);

    protected abstract void Write(EmbedBlock embed);

    protected abstract void Write(MathBlock math);

    protected abstract void Write(FootnoteBlock footnote);

    protected abstract void Write(DetailsBlock details);

    protected abstract void Write(PostBlock post);

    protected abstract void Write(RuleBlock rule);
}
