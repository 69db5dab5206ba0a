using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Diary;
using Gradus.Engine.Person;
using Gradus.Engine.Screening;

namespace Gradus.Engine.Tests.Properties;

/// <summary>
/// The gates and the halt, written a second time from the rules alone, so that two readings have to agree.
/// Only which exercise a track has at a moment is taken from the engine.
/// </summary>
internal sealed class GateModel
{
    private readonly Dictionary<string, int> _conditions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _haltedFor = new(StringComparer.Ordinal);
    private readonly PersonSheet _sheet;
    private Clearing _water;
    private bool _everHalted;
    private (ImmutableArray<string> Scope, DateOnly? Expires, int Since)? _clearance;
    private int? _pregnancyWeek;
    private int _moment;

    public GateModel(PersonSheet sheet)
    {
        _sheet = sheet;
        _water = sheet.WaterScreen;
        _pregnancyWeek = sheet.PregnancyWeek;
        foreach (var name in sheet.Conditions.Concat(sheet.Flags)) Stand(name);
        if (_pregnancyWeek >= 13) Stand("pregnancy-from-week-13");
    }

    public bool Halted { get; private set; }

    /// <summary>Exercises that leg symptoms shut.</summary>
    public HashSet<string> LegShut { get; } = new(StringComparer.Ordinal);

    public void Start()
    {
        _moment++;
        var adult = _sheet.Born.AddYears(18) <= _sheet.Start;
        if (_sheet.Screening == Clearing.Clear && _sheet.Readiness == Clearing.Clear && adult) return;
        Halt(["start"]);
    }

    public void WeekEnds()
    {
        _moment++;
        if (_pregnancyWeek is not { } week) return;
        _pregnancyWeek = week + 1;
        if (week + 1 == 13) Stand("pregnancy-from-week-13");
    }

    /// <param name="exercise">The exercise that a session's track has at that moment.</param>
    public void Take(Entry entry, string? exercise)
    {
        _moment++;
        switch (entry)
        {
            case Session { LegSpread: true }: LegShut.Add(exercise!); break;
            case RedFlag flag: Halt(flag.Flags); break;
            case CheckIn checkIn:
                Halt([.. checkIn.Screening.Where(given => ScreeningFlags.Red.Contains(given.Key) && !_known.Contains(given.Key)
                    && (given.Value == ScreeningAnswer.Yes || (given.Value == ScreeningAnswer.Unknown && ScreeningFlags.Red.IndexOf(given.Key) < 5)))
                    .Select(given => given.Key)]);
                break;
            case Known known when MayBeKnown(known): _known.Add(known.Flag); break;
            case Clearance clearance: Clear(clearance); break;
            case ConditionAdded added:
                if (added is { Name: "pregnancy", Week: { } week }) _pregnancyWeek = week;
                Stand(added.Name);
                if (added.Name == "pregnancy" && _pregnancyWeek >= 13) Stand("pregnancy-from-week-13");
                break;
            case ConditionRemoved removed when removed.Role != Role.Person:
                if (removed.Name.StartsWith("pregnancy", StringComparison.Ordinal))
                {
                    if (_conditions.Remove("pregnancy") | _conditions.Remove("pregnancy-from-week-13")) _pregnancyWeek = null;
                }
                else _conditions.Remove(removed.Name);
                break;
            case Allow allow when allow.Role != Role.Person: LegShut.Remove(allow.Exercise); break;
            case WaterScreen screen: _water = screen.Result; break;
        }
    }

    /// <param name="overdue">Whether a clearance still counts that has run out: it does until the next review.</param>
    public bool Allows(string name, string? track, DateOnly day, bool overdue = false)
    {
        var exercise = Shipped.Catalogue[name];
        var standing = _clearance is { } given && (overdue || given.Expires is not { } end || day < end) ? _clearance : null;
        var named = standing is { } some && some.Scope.Any(word => word == track || word == Form(exercise) || Above(name).Contains(word));
        foreach (var (condition, since) in _conditions)
        {
            if (exercise.Exclude.Contains(condition)) return false;
            if (!Shipped.Catalogue.IsCondition(condition)) continue;
            var position = Shipped.Catalogue.Switch(condition, exercise.Form);
            if (position == FormSwitch.Off) return false;
            if (position == FormSwitch.NeedsClearance && !(named && standing!.Value.Since > since)) return false;
        }

        if (LegShut.Contains(name)) return false;
        if (exercise.Form == Catalogue.Form.Water && (_water != Clearing.Clear || _conditions.ContainsKey("no-water"))) return false;
        return !_everHalted || named || standing?.Scope.Contains("all") == true;
    }

    /// <summary>The exercise itself and all that is harder on its ladder.</summary>
    private static HashSet<string> Above(string name)
    {
        HashSet<string> above = new(StringComparer.Ordinal) { name };
        bool grew;
        do
        {
            grew = false;
            foreach (var exercise in Shipped.Catalogue.Exercises)
                if (exercise.Easier.Any(above.Contains))
                    grew |= above.Add(exercise.Name);
        }
        while (grew);
        return above;
    }

    private static string Form(Exercise exercise) => exercise.Form == Catalogue.Form.TaiChi ? "tai-chi" : exercise.Form.ToString().ToLowerInvariant();

    private static bool MayBeKnown(Known known) => known.Flag switch
    {
        "inflammatory-pattern" or "sciatica-six-weeks" or "night-pain-or-age" => true,
        "saddle-numbness" or "bladder-bowel-change" or "sexual-function-change" or "both-legs" or "leg-weakness" or "cancer-history" or "cord-signs"
            => known.Role is Role.Specialist or Role.Physician or Role.Surgeon,
        _ => false,
    };

    private void Stand(string name)
    {
        if (_conditions.TryAdd(name, _moment) && name == "pregnancy-from-week-13") _conditions.TryAdd("pregnancy", _moment);
    }

    private void Halt(IReadOnlyCollection<string> causes)
    {
        if (causes.Count == 0) return;
        Halted = true;
        _everHalted = true;
        _clearance = null;
        _haltedFor.UnionWith(causes);
    }

    private void Clear(Clearance clearance)
    {
        if (clearance.Role == Role.Person || (clearance.Expires is { } end && clearance.At.Date >= end)) return;
        string[] grave =
        [
            "saddle-numbness", "bladder-bowel-change", "sexual-function-change", "both-legs", "leg-weakness", "major-trauma",
            "cancer-history", "fever", "abdominal-pulse", "cord-signs",
        ];
        if (Halted && grave.Any(_haltedFor.Contains) && clearance.Role is not (Role.Physician or Role.Surgeon or Role.Specialist)) return;
        Halted = false;
        _haltedFor.Clear();
        _clearance = (clearance.Scope, clearance.Expires, _moment);
    }
}
