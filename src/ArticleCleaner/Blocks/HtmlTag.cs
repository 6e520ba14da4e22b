namespace ArticleCleaner.Blocks;

/// <summary>The HTML elements the pipeline tells apart. Names are the lower-case tag names.</summary>
internal enum HtmlTag : byte
{
    Unknown, Custom,
    A, Abbr, Address, Annotation, Article, Aside, Audio, B, Base, Blockquote, Body, Br, Button, Canvas, Caption, Center, Cite, Code, Col,
    Colgroup, Dd, Del, Desc, Details, Dialog, Dir, Div, Dl, Dt, Em, Embed, Fieldset, Figcaption, Figure, Font, Footer, Foreignobject, Form, Frame,
    Frameset, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, Html, I, Iframe, Img, Input, Ins, Kbd, Label, Legend, Li, Link,
    Main, Map, Mark, Math, Menu, Meta, Nav, Noembed, Noframes, Noscript, Object, Ol, Optgroup, Option, Output, P, Param,
    Picture, Plaintext, Pre, Progress, Q, Rp, Rt, Ruby, S, Samp, Script, Search, Section, Select, Small, Source, Span, Strike,
    Strong, Style, Sub, Summary, Sup, Svg, Table, Tbody, Td, Template, Textarea, Tfoot, Th, Thead, Time, Title, Tr, Track, Tt,
    U, Ul, Var, Video, Wbr, Xmp,
}
