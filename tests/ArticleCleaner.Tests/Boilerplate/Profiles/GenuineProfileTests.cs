namespace ArticleCleaner.Tests.Boilerplate.Profiles;

/// <summary>Forms that real people's data stand in: none may be called a placeholder, and nothing of the article may go.</summary>
public sealed class GenuineProfileTests
{
    private const string Prose = "A small kitchen works best when everything that is used every day can be reached without taking a step, and the rest is stored away.";

    private static IEnumerable<string> Forms()
    {
        yield return "Contact\nName: Petra Ollendick\nCompany: Ollendick and Sons\nPhone: (612) 555-0148 x204\nEmail: petra@ollendick-sons.example\nAddress: 88 Mill Road, Duluth, MN 55802";
        yield return "About the author\nName: Ines Carvalho\nJob: Pastry chef\nBio: Ines has baked for a living since 2009 and writes about bread for two newspapers.\nTwitter: https://twitter.com/inescarvalho\nInstagram: https://instagram.com/ines.bakes";
        yield return "Name: Dr. Joan Abara, PhD\nPosition: Senior Marketing Analyst\nPhone: 555-123-4567\nEmail: firstname.lastname@example.org\nBio: Joan leads the survey team and teaches statistics on Fridays.";
        yield return "Name: Bram Oosterveld\nBorn: 12 May 1931\nDied: 3 March 2022\nOccupation: Boat builder\nResidence: Urk\nBio: He is survived by two daughters and by a boat that is still afloat.";
        yield return "Username: moonlight42\nName: Sandra Pohl\nEmail: email@example.com\nHobby: astronomy\nBio: Amateur astronomer, mother of three, owner of one very old telescope.";
        yield return "Name: Hilde Brandt\nMotto: Per aspera ad astra, nunc est bibendum, carpe diem quam minimum credula postero.\nJob: Lateinlehrerin\nCompany: Gymnasium am See\nE-Mail: hilde.brandt@example.com";
        yield return "Name: Otto Varga\nJob: Teacher of Latin\nUsername: ovarga\nBio: Neque porro quisquam est, qui dolorem ipsum quia dolor sit amet, consectetur, adipisci velit.\nEmail: otto.varga@school.example";
        yield return "Full name: Kenji Watari\nHandle: kwatari\nFollowers: 12.4K\nFollowing: 310\nPosts: 1,204\nBio: Trains, mostly. Sometimes boats.";
        yield return "Name: Green lentil soup\nCompany: for four people\nTitle: Soup\nDescription: Cook the lentils for thirty minutes and season with cumin.\nPosition: second course";
        yield return "Staff\nName: Ada Lindqvist\nTitle: Head of archives\nPhone: 08-123 45 67 x12\nEmail: ada.lindqvist@arkiv.example\nName: Per Holm\nTitle: Archivist\nPhone: 08-123 45 68\nEmail: per.holm@arkiv.example\nName: Siv Ek\nTitle: Regional Records Coordinator\nPhone: 08-123 45 69\nEmail: siv.ek@arkiv.example";
        yield return "BEGIN:VCARD\nVERSION:3.0\nFN:Marta Kowal\nORG:Kowal Group\nTITLE:Lead Product Designer\nTEL:+48 22 555 01 99\nEMAIL:marta@kowal.example\nADR:;;ul. Prosta 5;Warszawa;;00-838;Polska\nURL:https://kowal.example\nEND:VCARD";
        yield return "Speaker: Lena Fischer\nJob title: Future Systems Architect\nCompany: Fischer, Lang und Vogt\nBio: Lena baut seit zwanzig Jahren Brücken und schreibt über das, was dabei schiefgeht.\nWebsite: https://fischer-lang-vogt.example/team/lena";
        yield return "Nom : Claire Dumont\nMétier : professeure de latin\nVille : Lyon\nLoisirs : la marche, le chant\nPrésentation : Claire enseigne depuis dix ans et publie un carnet de lectures.";
        yield return "Имя: Анна Ветрова\nДолжность: редактор отдела культуры\nТелефон: +7 495 123-45-67\nЭл. почта: vetrova@gazeta.example\nО себе: Пишу о театре и музыке с 2004 года.";
        yield return "姓名：林美华\n职业：记者\n电话：010-1234-5678\n邮箱：linmeihua@example.com\n简介：林美华是本报记者，长期报道环境与城市发展。";
        yield return "名前：佐藤 由美\n職業：編集者\nメール：sato@example.jp\n自己紹介：料理と旅が好きな編集者です。週末は山に登ります。";
        yield return "Name: Rosa Delgado\nUsername: rdelgado\nTwitter: @rosadelgado\nFacebook: https://facebook.com/rosa.delgado.writes\nYouTube: https://youtube.com/c/CookingWithRosa\nLinkedIn: https://linkedin.com/in/rosa-delgado\nBio: Rosa cooks, films it, and eats what is left.";
        yield return "Company: Weaver-Lindt\nJob: Engineer, structural\nAddress: 1200 Harbor Blvd Suite 300, Oakland, CA 94607\nPhone: 510-555-0123 x301\nName: Grace Weaver";
        yield return "Name: Mr. Harold Finch Jr.\nOccupation: Accountant\nAddress: 14 North Street, Port Townsend, WA 98368\nPhone: 360-555-0111\nHobbies: sailing, Sudoku";
    }

    [TestCaseSource(nameof(Forms))]
    public void Clean_GenuineForm_IsNoPlaceholder(string form)
    {
        string table = "<table>" + string.Concat(form.Split('\n').Select(line => "<tr><td>" + line.Replace(": ", "</td><td>").Replace("：", "</td><td>") + "</td></tr>")) + "</table>";
        foreach (string page in new[] { $"{Prose}\n\n{form}\n\n{Prose}", $"{Prose}\n\n{form.Replace('\n', ' ')}\n\n{Prose}", $"<html><body><p>{Prose}</p>{table}<p>{Prose}</p></body></html>" })
        {
            Article article = new PageCleaner().Clean(page);

            Assert.That(article.AuthorProfile?.Verdict, Is.Not.EqualTo(ProfileVerdict.Placeholder), string.Join('\n', article.AuthorProfile?.Evidence ?? []));
            Assert.That(article.Removed.Select(span => span.Kind), Has.None.EqualTo(BoilerplateKind.PlaceholderProfile));
            Assert.That(article.Removed.Select(span => span.Kind), Has.None.EqualTo(BoilerplateKind.TemplateRemnant));
        }
    }
}
