using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes the heads of contributions to a thread, one each before its first kept text.</summary>
internal sealed class PostAssembler(AssemblyContext context)
{
    private int _last = -1;

    public void AddBefore(in Place place)
    {
        if (place.Post <= _last)
        {
            return;
        }

        _last = place.Post;
        PageDocument page = context.Page;
        context.Add(
            new PostBlock
            {
                Text = "",
                Kind = PostElements.KindOf(page, place.Post) ?? PostKind.Post,
                Author = PostElements.AuthorOf(page, place.Post),
                Time = PostElements.TimeOf(page, place.Post),
                Level = place.PostLevel,
            },
            Place.Outside,
            place.Post);
    }
}
