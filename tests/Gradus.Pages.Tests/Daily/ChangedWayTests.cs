using System.Net;
using Gradus.Engine.Catalogue;
using Gradus.Pages.Sessions;

namespace Gradus.Pages.Tests.Daily;

public sealed class ChangedWayTests
{
    private static readonly ExerciseCatalogue Catalogue = Shipped.Content.Catalogue;

    private readonly DailyPerson _person = new();

    [Theory]
    [InlineData("seated-hamstring-stretch", "nonspecific-chronic", false)]
    [InlineData("seated-hamstring-stretch", "radicular", true)]
    [InlineData("gentle-brace", "nonspecific-acute", true)]
    [InlineData("short-walks", "falls-risk", true)]
    [InlineData("gentle-brace", "falls-risk", false)]
    public void The_changed_way_is_told_for_a_mark_on_the_list_or_a_form_that_is_modified(string exercise, string mark, bool told) =>
        Assert.Equal(told, ChangedWay.IsTold(Catalogue[exercise], _person.Programme with { Conditions = [mark] }, Catalogue));

    [Fact]
    public async Task A_session_shows_the_changed_way_to_those_whom_it_concerns()
    {
        var words = Shipped.Content.Words["en"]["exercise.seated-hamstring-stretch.modified"];
        var library = DailyPerson.Library with { Catalogue = Catalogue };
        async Task<string> Shown(string condition)
        {
            _person.Programme = _person.Programme with { Conditions = [condition] };
            return WebUtility.HtmlDecode((await _person.Get("/session?n=1", library)).Html);
        }
        Assert.DoesNotContain(words, await Shown("nonspecific-chronic"), StringComparison.Ordinal);
        Assert.Contains(words, await Shown("radicular"), StringComparison.Ordinal);
    }
}
