using System.Text;

namespace ArticleCleaner.Tests.Reading;

/// <summary>A page per charset, in a language that is written in it.</summary>
internal static class CharsetPages
{
    public static readonly CharsetPage Western = new("windows-1252", 1252,
        "Die Bäckerei am Fluß",
        "Die kleine Bäckerei am Fluß öffnet jeden Morgen um fünf Uhr, und wer früh genug kommt, hört drinnen noch die Bäcker über das Wetter streiten. Die Brötchen kosten heute 40 Cent – „früher war alles günstiger“, sagt die Verkäuferin und lächelt müde, während draußen die ersten Busse über die Brücke rollen.");

    public static readonly CharsetPage Cyrillic = new("windows-1251", 1251,
        "Старый мост через реку",
        "Старый мост через реку закрыли на ремонт ещё в прошлом году, и с тех пор жители дальнего берега ездят на работу вокруг озера. Дорога занимает почти час, зато по утрам над водой стоит туман, и некоторые говорят, что уже не хотят возвращаться к прежнему короткому пути.");

    public static readonly CharsetPage Central = new("ISO-8859-2", 28592,
        "Mały targ za kościołem",
        "Na małym targu za kościołem sprzedawcy rozkładają stragany jeszcze przed świtem, a pierwsi kupujący przychodzą, zanim zdąży wyjść słońce. Najdłuższa kolejka stoi zawsze po świeży chleb i żółty ser, chociaż ceny znów wzrosły, a śnieg leży na dachach już od trzech tygodni i nikt nie wie, kiedy stopnieje.");

    public static readonly CharsetPage Japanese = new("Shift_JIS", 932,
        "港の小さな図書館",
        "港のそばにある小さな図書館は、毎週土曜日の朝だけ開いています。漁から戻った人たちが長靴のまま入ってきて、新聞を読んだり、子どものための絵本を選んだりします。司書の女性は、本が少し濡れていても怒りません。潮の匂いがする本ほど、よく読まれている証拠だからです。");

    public static readonly CharsetPage Korean = new("EUC-KR", 949,
        "산 아래 작은 우체국",
        "산 아래 작은 우체국은 겨울이 되면 하루에 세 시간만 문을 연다. 눈이 많이 내리는 날에는 우체부가 스키를 타고 편지를 나르고, 마을 사람들은 따뜻한 차를 끓여 놓고 그를 기다린다. 올해는 눈이 일찍 와서 벌써부터 모두가 창밖을 자주 내다본다.");

    public static readonly CharsetPage SimplifiedChinese = new("GB18030", 54936,
        "老街上的修表店",
        "老街上的修表店已经开了四十年,店主每天早上八点准时把木门板一块一块卸下来。附近的孩子放学以后喜欢趴在玻璃柜台前看他工作,小小的齿轮在灯光下闪闪发亮。有人问他为什么不换一个更大的店面,他说钟表需要安静,他自己也是这样。");

    public static readonly CharsetPage TraditionalChinese = new("Big5", 950,
        "山腳下的茶園",
        "山腳下的茶園每年春天都會請村裡的人一起採茶,天還沒亮大家就背著竹簍上山。採茶的手要輕,只摘最嫩的兩片葉子,太陽一出來就得趕快下山。今年雨水比往年多,老茶農說味道會淡一些,但是香氣應該會留得更久。");

    public static IEnumerable<CharsetPage> Legacy => [Western, Cyrillic, Central, Japanese, Korean, SimplifiedChinese, TraditionalChinese];

    public static Encoding Encoding(int codePage) => codePage == 65001 ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
}

/// <summary>A made-up page.</summary>
/// <param name="Label">Its charset as pages write it.</param>
/// <param name="CodePage">The same as a number.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Prose">Its only paragraph.</param>
internal sealed record CharsetPage(string Label, int CodePage, string Title, string Prose)
{
    /// <summary>The page's characters.</summary>
    /// <param name="declared">The charset its meta element names, or <see langword="null"/> for none.</param>
    public string Html(string? declared) =>
        $"<!DOCTYPE html>\n<html><head>{(declared is null ? "" : $"<meta charset=\"{declared}\">")}<title>{Title}</title></head>\n<body><h1>{Title}</h1>\n<p>{Prose}</p>\n<p>{Prose}</p></body></html>";

    public byte[] Bytes(string? declared) => CharsetPages.Encoding(CodePage).GetBytes(Html(declared));

    public override string ToString() => Label;
}
