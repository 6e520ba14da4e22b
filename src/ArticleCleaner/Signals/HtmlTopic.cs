namespace ArticleCleaner.Signals;

/// <summary>What some signals of an HTML block speak of together.</summary>
internal enum HtmlTopic : byte
{
    None,

    // Its text.
    Words, Links, Sentences, Capitals, Figures, Wording, Hidden, NoScript, Template,

    // Its markup; the landmarks stand in the order of their signals.
    Own, Around,
    Article, Main, Aside, Nav, Header, Footer, Form, Table, ListItem, Figure, Quote, Code, Link, Button, Section, Details,

    // Its place.
    Repeats, Copies, Place, FromHeading, FromTitle, Title, UnderHeading, Neighbours,
    LinkBox, ParagraphBox, SentenceBox, SmallBox,
}
