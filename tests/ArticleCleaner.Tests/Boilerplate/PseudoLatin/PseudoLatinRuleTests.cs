namespace ArticleCleaner.Tests.Boilerplate.PseudoLatin;

public sealed class PseudoLatinRuleTests
{
    private const string Prose = "A small kitchen works best when everything that is used every day can be reached without taking a step, and the rest is stored away.";

    [TestCase("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.")]
    [TestCase("Quia et voluptatem rerum omnis dolor. Sed dolorem aut quos ipsa autem.")]
    [TestCase("Vestibulum pellentesque habitant morbi tristique senectus et netus et malesuada fames ac turpis egestas.")]
    [TestCase("Vulgaris crustulum talis umerus cattus bellum tondeo arguo depopulo viridis adstringo ambitus. Cogito denuncio virtus tamdiu voro thymum subseco carus commodo arbustum trucido corroboro. Calamitas angustus crepusculum desparatus.")]
    public void Clean_FillerText_IsATemplateRemnant(string filler)
    {
        Article article = new PageCleaner().Clean($"{Prose}\n\n{filler}\n\n{Prose}");

        Assert.That(article.Removed.Single().Text, Is.EqualTo(filler));
        Assert.That(article.Removed.Single().Kind, Is.EqualTo(BoilerplateKind.TemplateRemnant));
    }

    [TestCase("Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae, nostra Galli appellantur.")]
    [TestCase("Arma virumque cano, Troiae qui primus ab oris Italiam fato profugus Laviniaque venit litora, multum ille et terris iactatus et alto.")]
    [TestCase("O Fortuna velut luna statu variabilis semper crescis aut decrescis vita detestabilis nunc obdurat et tunc curat ludo mentis aciem.")]
    [TestCase("Pater noster, qui es in caelis, sanctificetur nomen tuum, adveniat regnum tuum, fiat voluntas tua, sicut in caelo et in terra.")]
    [TestCase("Acer campestre, Betula pendula, Quercus robur, Fagus sylvatica, Carpinus betulus, Tilia cordata, Sorbus aucuparia, Alnus glutinosa, Populus tremula, Ulmus minor")]
    [TestCase("Musculus gluteus maximus, rectus femoris, vastus lateralis, vastus medialis, biceps femoris, gluteus medius, tibialis anterior, soleus, plantaris, popliteus")]
    [TestCase("Actus non facit reum nisi mens sit rea.")]
    [TestCase("In dubio pro reo, nulla poena sine lege, audiatur et altera pars, ne bis in idem, pacta sunt servanda.")]
    [TestCase("Citius, altius, fortius")]
    [TestCase("La tribù dei navigatori arrivò sull'isola con poche provviste e senza notizie della terra lasciata.")]
    public void Clean_RealLatinAndItsLikes_Stays(string text)
    {
        Article article = new PageCleaner().Clean($"{Prose}\n\n{text}\n\n{Prose}");

        Assert.That(article.Removed.Where(span => span.Kind == BoilerplateKind.TemplateRemnant), Is.Empty);
    }

    [Test]
    public void Clean_ArticleAboutFillerText_KeepsItsExample()
    {
        const string Passage = "Neque porro quisquam est, qui dolorem ipsum quia dolor sit amet, consectetur, adipisci velit.";

        Article article = new PageCleaner().Clean($"The printers took the words from Cicero, who wrote them about pain and what people do to be rid of it in the end.\n\n{Passage}\n\n{Prose}");

        Assert.That(article.Text, Does.Contain(Passage));
    }
}
