using Gradus.Data.Accounts;
using Gradus.Testing;
using static Gradus.Data.Tests.Entries;

namespace Gradus.Data.Tests;

public abstract class AccountTests(Stores stores) : StoreTests(stores)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public async Task A_link_for_nobody_makes_an_account_and_a_person_and_signs_in()
    {
        await using var store = await Stores.OpenAsync();
        var link = await store.Accounts.NewLinkAsync(null, Day, Cancel);

        var opened = Assert.IsType<LinkResult.Opened>(await store.Accounts.RedeemLinkAsync(link, Somebody, Day, Cancel));

        Assert.True(opened.IsNew);
        Assert.Equal(opened.Session, await store.Accounts.FindSessionAsync(opened.SessionToken, Cancel));
        var person = await store.LoadPersonAsync(opened.Session.Person!.Value, null, Cancel);
        Assert.Equal(Somebody.TimeZone, person!.TimeZone);
    }

    [Fact]
    public async Task A_session_tells_how_far_the_diary_has_come()
    {
        await using var store = await Stores.OpenAsync();
        var (_, session) = await SignInAsync(store);
        var signedIn = await store.Accounts.FindSessionAsync(session, Cancel);
        Assert.Equal(new PersonPosition(1, 0, Somebody.TimeZone, Somebody.Language), signedIn!.Position);

        await store.AppendAsync(signedIn.Person!.Value, After(0, Entry("a"), Entry("b")) with { Sheet = "{}" }, Cancel);
        await store.UpdatePersonAsync(signedIn.Person.Value, new(Language: "de"), Cancel);

        Assert.Equal(
            new PersonPosition(3, 2, Somebody.TimeZone, "de"), (await store.Accounts.FindSessionAsync(session, Cancel))!.Position);
    }

    [Fact]
    public async Task A_link_for_an_account_opens_the_same_diary_again()
    {
        await using var store = await Stores.OpenAsync();
        var person = await store.CreatePersonAsync(Somebody, Cancel);
        var account = await store.Accounts.CreateAccountAsync(person, Cancel);
        var link = await store.Accounts.NewLinkAsync(account, Day, Cancel);

        var opened = Assert.IsType<LinkResult.Opened>(await store.Accounts.RedeemLinkAsync(link, Somebody, Day, Cancel));

        Assert.False(opened.IsNew);
        Assert.Equal((account, person), (opened.Session.Account, opened.Session.Person!.Value));
        Assert.Single(await store.ListPersonsAsync(Cancel));
    }

    [Fact]
    public async Task Of_many_who_use_a_link_at_once_one_gets_in()
    {
        await using var store = await Stores.OpenAsync();
        var link = await store.Accounts.NewLinkAsync(null, Day, Cancel);

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ =>
            Task.Run(() => store.Accounts.RedeemLinkAsync(link, Somebody, Day, Cancel), Cancel)));

        Assert.Single(results.OfType<LinkResult.Opened>());
        Assert.Equal(11, results.OfType<LinkResult.AlreadyUsed>().Count());
        Assert.Single(await store.ListPersonsAsync(Cancel));
    }

    [Fact]
    public async Task A_link_ends_with_its_time()
    {
        await using var store = await Stores.OpenAsync();
        var link = await store.Accounts.NewLinkAsync(null, Day, Cancel);
        Stores.Clock.Advance(Day);
        Assert.IsType<LinkResult.Expired>(await store.Accounts.RedeemLinkAsync(link, Somebody, Day, Cancel));
        Assert.Empty(await store.ListPersonsAsync(Cancel));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no token")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_is_no_token_of_ours_opens_nothing(string? token)
    {
        await using var store = await Stores.OpenAsync();
        await store.Accounts.NewLinkAsync(null, Day, Cancel);
        Assert.IsType<LinkResult.Unknown>(await store.Accounts.RedeemLinkAsync(token, Somebody, Day, Cancel));
        Assert.Null(await store.Accounts.FindSessionAsync(token, Cancel));
        Assert.False(await store.Accounts.SignOutAsync(token, Cancel));
        Assert.False(await store.Accounts.ProlongSessionAsync(token, Day, Cancel));
    }

    [Fact]
    public async Task A_link_is_no_session_and_a_session_is_no_link()
    {
        await using var store = await Stores.OpenAsync();
        var (link, session) = await SignInAsync(store);
        Assert.Null(await store.Accounts.FindSessionAsync(link, Cancel));
        Assert.IsType<LinkResult.Unknown>(await store.Accounts.RedeemLinkAsync(session, Somebody, Day, Cancel));
    }

    [Fact]
    public async Task A_session_ends_with_its_time_and_may_be_prolonged_before()
    {
        await using var store = await Stores.OpenAsync();
        var (_, session) = await SignInAsync(store);
        Stores.Clock.Advance(Day - TimeSpan.FromMilliseconds(1));
        Assert.True(await store.Accounts.ProlongSessionAsync(session, Day, Cancel));
        Stores.Clock.Advance(Day - TimeSpan.FromMilliseconds(1));
        Assert.NotNull(await store.Accounts.FindSessionAsync(session, Cancel));
        Stores.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Null(await store.Accounts.FindSessionAsync(session, Cancel));
        Assert.False(await store.Accounts.ProlongSessionAsync(session, Day, Cancel));
    }

    [Fact]
    public async Task Signing_out_ends_one_session_or_all_of_the_account()
    {
        await using var store = await Stores.OpenAsync();
        var (_, first) = await SignInAsync(store);
        var account = (await store.Accounts.FindSessionAsync(first, Cancel))!.Account;
        var second = await SignInAgainAsync(store, account);
        var third = await SignInAgainAsync(store, account);
        var (_, stranger) = await SignInAsync(store);

        Assert.True(await store.Accounts.SignOutAsync(first, Cancel));
        Assert.Null(await store.Accounts.FindSessionAsync(first, Cancel));
        Assert.NotNull(await store.Accounts.FindSessionAsync(second, Cancel));
        Assert.Equal([2, 1], (await store.Accounts.ListAsync(Cancel)).Select(a => a.OpenSessions));

        await store.Accounts.SignOutEverywhereAsync(account, Cancel);
        Assert.Null(await store.Accounts.FindSessionAsync(second, Cancel));
        Assert.Null(await store.Accounts.FindSessionAsync(third, Cancel));
        Assert.NotNull(await store.Accounts.FindSessionAsync(stranger, Cancel));
    }

    [Fact]
    public async Task Dropping_what_has_ended_leaves_what_stands()
    {
        await using var store = await Stores.OpenAsync();
        var (_, session) = await SignInAsync(store);
        var link = await store.Accounts.NewLinkAsync(null, Day * 3, Cancel);
        await store.Accounts.ProlongSessionAsync(session, Day * 3, Cancel);
        var (_, ended) = await SignInAsync(store);
        Stores.Clock.Advance(Day);

        await store.Accounts.DropExpiredAsync(Cancel);

        Assert.NotNull(await store.Accounts.FindSessionAsync(session, Cancel));
        Assert.Null(await store.Accounts.FindSessionAsync(ended, Cancel));
        Assert.IsType<LinkResult.Opened>(await store.Accounts.RedeemLinkAsync(link, Somebody, Day, Cancel));
    }

    [Fact]
    public async Task There_is_no_link_for_an_account_that_does_not_exist()
    {
        await using var store = await Stores.OpenAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => store.Accounts.NewLinkAsync(AccountId.New(), Day, Cancel));
        Assert.Null(await store.Accounts.CreateAccountAsync(PersonId.New(), Cancel));
    }

    private static async Task<(string Link, string Session)> SignInAsync(DiaryStore store)
    {
        var link = await store.Accounts.NewLinkAsync(null, Day, Cancel);
        var opened = (LinkResult.Opened)await store.Accounts.RedeemLinkAsync(link, Somebody, Day, Cancel);
        return (link, opened.SessionToken);
    }

    private static async Task<string> SignInAgainAsync(DiaryStore store, AccountId account)
    {
        var link = await store.Accounts.NewLinkAsync(account, Day, Cancel);
        return ((LinkResult.Opened)await store.Accounts.RedeemLinkAsync(link, Somebody, Day, Cancel)).SessionToken;
    }
}

public sealed class AccountOnSqlite() : AccountTests(new OnSqlite());

public sealed class AccountOnPostgreSql(PostgreSqlServer server) : AccountTests(new OnPostgreSql(server));
