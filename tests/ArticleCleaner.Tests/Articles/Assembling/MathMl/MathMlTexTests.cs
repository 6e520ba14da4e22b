namespace ArticleCleaner.Tests.Articles.Assembling.MathMl;

public sealed class MathMlTexTests
{
    [TestCase("<msup><mi>x</mi><mn>2</mn></msup>", "x^2")]
    [TestCase("<msup><mi>x</mi><mn>10</mn></msup>", "x^{10}")]
    [TestCase("<msup><mrow><mo>(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo>)</mo></mrow><mn>2</mn></msup>", "{(a + b)}^2")]
    [TestCase("<msub><mi>a</mi><mi>i</mi></msub><mo>&lt;</mo><mn>3</mn>", "a_i < 3")]
    [TestCase("<msubsup><mi>x</mi><mi>i</mi><mo>′</mo></msubsup>", "x_i'")]
    [TestCase("<mi>x</mi><mo>=</mo><mfrac><mrow><mo>−</mo><mi>b</mi><mo>±</mo><msqrt><mi>D</mi></msqrt></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac>", @"x = \frac{-b \pm \sqrt{D}}{2a}")]
    [TestCase("<mroot><mi>y</mi><mn>3</mn></mroot>", @"\sqrt[3]{y}")]
    [TestCase("<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>", @"\sum_{i = 1}^n i")]
    [TestCase("<munder><mi>lim</mi><mrow><mi>n</mi><mo>→</mo><mi>∞</mi></mrow></munder>", @"\lim_{n \to \infty}")]
    [TestCase("<mover><mi>v</mi><mo>→</mo></mover>", @"\vec{v}")]
    [TestCase("<mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>¯</mo></mover>", @"\overline{AB}")]
    [TestCase("<munder><mrow><mi>a</mi></mrow><mtext>small</mtext></munder>", @"\underset{\text{small}}{a}")]
    [TestCase("<mi>sin</mi><mo>&#x2061;</mo><mi>α</mi>", @"\sin\alpha")]
    [TestCase("<mi>α</mi><mi>x</mi>", @"\alpha x")]
    [TestCase("<mi mathvariant=bold>v</mi><mo>·</mo><mi mathvariant=double-struck>R</mi>", @"\mathbf{v} \cdot \mathbb{R}")]
    [TestCase("<mi>rate</mi>", @"\mathrm{rate}")]
    [TestCase("<mi>𝑥</mi><mo>∈</mo><mi>ℝ</mi>", @"x \in \mathbb{R}")]
    [TestCase("<mn>5</mn><mtext> of 100 %</mtext>", @"5 \text{of 100 \%}")]
    [TestCase("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a, b)")]
    [TestCase("<mfenced open='[' close='[' separators=';'><mi>a</mi><mi>b</mi></mfenced>", "[a; b[")]
    [TestCase("<mfenced><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable></mfenced>", @"\begin{pmatrix} 1 & 0 \\ 0 & 1 \end{pmatrix}")]
    [TestCase("<mo>{</mo><mtable><mtr><mtd><mi>a</mi></mtd></mtr></mtable><mo></mo>", @"\begin{cases} a \end{cases}")]
    [TestCase("<mmultiscripts><mi>C</mi><mn>2</mn><none/><mprescripts/><mn>6</mn><mn>12</mn></mmultiscripts>", "{}_6^{12}C_2")]
    [TestCase("<mrow><mspace width='1em'/><mi>x</mi></mrow><mo>+</mo><mi>y</mi>", @"\,x + y")]
    [TestCase("<semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding='application/x-starmath'>x sup 2</annotation></semantics>", "x^2")]
    [TestCase("<mfrac linethickness=0><mi>n</mi><mi>k</mi></mfrac>", @"{n \atop k}")]
    [TestCase("<mi>a</mi><mo>{</mo><mi>b</mi><mo>}</mo>", @"a\{b\}")]
    public void Presentation_IsTex(string mathMl, string tex)
    {
        ParagraphBlock paragraph = Assembled.Only<ParagraphBlock>($"<p>So <math>{mathMl}</math> it is.</p>");

        Assert.That(paragraph.Inlines.Single(inline => inline.Kind == InlineKind.Math).Target, Is.EqualTo(tex));
    }

    [Test]
    public void FormulaOnItsOwnLine_IsAMathBlock() =>
        Assert.That(
            Assembled.Only<MathBlock>("<p>So</p><math display=block><mi>y</mi><mo>=</mo><msup><mi>x</mi><mn>2</mn></msup></math><p>it is.</p>").Tex,
            Is.EqualTo("y = x^2"));

    [Test]
    public void DeepFormula_IsReadToTheLimitOfNesting() =>
        Assert.That(
            Assembled.Html($"<p>So <math>{string.Concat(Enumerable.Repeat("<msqrt>", 1500))}<mi>x</mi></math> it is.</p>").Single().Text,
            Is.EqualTo("So x it is."));

    [TestCase("<math>x</math>")]
    [TestCase("<math></math>")]
    [TestCase("<math><mi></mi></math>")]
    [TestCase("<math><mfrac></mfrac><msup></msup><mtable></mtable></math>")]
    public void EmptyFormula_FailsNoPage(string html) =>
        Assert.DoesNotThrow(() => Assembled.Html($"<p>So {html} it is.</p>"));
}
