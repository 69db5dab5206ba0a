using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Engine.Programme;
using Gradus.Pages.Routing;
using Gradus.Pages.Start;

namespace Gradus.Pages.YourProgramme;

/// <summary>One track of the programme with what explains it.</summary>
/// <param name="Track">Where it stands.</param>
/// <param name="Exercise">Its exercise; null when the catalogue has lost it.</param>
/// <param name="Purpose">Code of its purpose; null for a track that no protocol gave.</param>
/// <param name="Days">The days that are planned for it.</param>
/// <param name="Reasons">Why this exercise was chosen first; empty once another stands in its place.</param>
internal sealed record ProgrammeItem(
    TrackStanding Track, Exercise? Exercise, string? Purpose, ImmutableArray<DayOfWeek> Days, ImmutableArray<Reason> Reasons);

/// <summary>The programme as it stands, and what was left out of the first one.</summary>
internal sealed record ProgrammeView(ImmutableArray<ProgrammeItem> Items, ImmutableArray<LeftOut> LeftOut, WeekPlan Week)
{
    internal static ProgrammeView Of(PageContext page)
    {
        var programme = page.Person.Programme!;
        var sheet = page.Person.Sheet!;
        var catalogue = page.Library.Catalogue;
        var week = Wishes.Week(page.Person, programme, catalogue);
        var offer = FirstProgramme.Choose(
            Wishes.Of(sheet, new Answers(page.Person.Draft, page.Today)), page.Library.Protocols, catalogue);
        return new([.. programme.Tracks.Select(Item)], offer.LeftOut, week);

        ProgrammeItem Item(TrackStanding track)
        {
            var offered = offer.Items.FirstOrDefault(i => i.Prescription.Track == track.Track);
            var purpose = offered?.Purpose ?? page.Library.Protocols.SelectMany(p => p.Ladders).FirstOrDefault(l => l.Track == track.Track)?.Purpose;
            return new(
                track, catalogue.Find(track.Exercise), purpose, week.DaysOf(track.Track),
                offered?.Prescription.Exercise == track.Exercise ? offered.Reasons : []);
        }
    }
}
