using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Programme;

namespace Gradus.Content.Check;

/// <summary>Protocols: light enough, open to those they are for, complete for somebody who has no equipment, and one for each condition.</summary>
internal static class ProtocolCheck
{
    private const string Acute = "nonspecific-acute";
    private const int HighestAcuteLoad = 2;

    private static readonly ImmutableArray<string> s_purposes = ["hamstrings", "front", "back", "side", "calm"];

    internal static void Run(ContentSet content, IssueList issues)
    {
        if (content.Protocols.Count(p => p.Condition == ProtocolChoice.Any) != 1)
            issues.Add(ContentFolder.Protocols, 0, $"expected exactly one protocol with condition: {ProtocolChoice.Any}");
        foreach (var twice in content.Protocols.GroupBy(p => p.Condition).Where(g => g.Count() > 1).SelectMany(g => g.Skip(1)))
            Say(twice, "condition", $"condition: another protocol is for {twice.Condition} already");
        foreach (var protocol in content.Protocols)
        {
            if (protocol.Condition == Acute && protocol.HighestLoad > HighestAcuteLoad)
                Say(protocol, "highestLoad", $"highestLoad: {protocol.HighestLoad} is above {HighestAcuteLoad}, the most for {Acute}");
            foreach (var ladder in protocol.Ladders) Ladder(content.Catalogue, protocol, ladder, (track, message) => Say(protocol, track, message));
            if (issues.Count == 0) NobodyGoesEmptyHanded(content, protocol, issues);
        }

        void Say(Protocol protocol, string key, string message) => issues.Add(content.Places.Of("protocol", protocol.Name, key), message);
    }

    private static void Ladder(ExerciseCatalogue catalogue, Protocol protocol, ProtocolLadder ladder, Action<string, string> say)
    {
        if (!s_purposes.Contains(ladder.Purpose))
            say(ladder.Track, $"{ladder.Track}: the purpose \"{ladder.Purpose}\" is none of {string.Join(", ", s_purposes)}");
        foreach (var exercise in ladder.Exercises.Select(n => catalogue[n]))
        {
            if (exercise.Load > protocol.HighestLoad)
                say(ladder.Track, $"{ladder.Track}: {exercise.Name} has load {exercise.Load}, above {protocol.HighestLoad}");
            if (exercise.Exclude.Contains(protocol.Condition))
                say(ladder.Track, $"{ladder.Track}: {exercise.Name} is excluded by {protocol.Condition}");
            if (catalogue.Switch(protocol.Condition, exercise.Form) is FormSwitch.Off or FormSwitch.NeedsClearance)
                say(ladder.Track, $"{ladder.Track}: {protocol.Condition} shuts the form of {exercise.Name}");
        }
    }

    private static void NobodyGoesEmptyHanded(ContentSet content, Protocol protocol, IssueList issues)
    {
        var wishes = new FirstProgrammeWishes { Conditions = protocol.Condition == ProtocolChoice.Any ? [] : [protocol.Condition] };
        var offered = FirstProgramme.Choose(wishes, content.Protocols, content.Catalogue).Items.Select(i => i.Prescription.Track).ToHashSet();
        foreach (var ladder in protocol.Ladders.Where(l => !offered.Contains(l.Track)))
            issues.Add(content.Places.Of("protocol", protocol.Name, ladder.Track), $"{ladder.Track}: nothing is left for somebody who has no equipment");
    }
}
