using System.Security.Cryptography;
using System.Text;
using Gradus.Engine.Catalogue;

namespace Gradus.Content;

/// <summary>
/// A short name for everything that rules read. Words, sources, layout of the files and the order in which a disk lists them change nothing.
/// </summary>
internal static class CatalogueVersion
{
    internal static string Of(
        IEnumerable<Exercise> exercises, IReadOnlyDictionary<string, System.Collections.Immutable.ImmutableArray<FormSwitch>> switches, IEnumerable<string> flags)
    {
        var text = new StringBuilder();
        foreach (var e in exercises)
            text.Append($"{e.Name}|{e.Form}|{e.Region}|{e.Target}|{e.Position}|{e.SpineMotion}|{e.Load}|{e.Sided}|")
                .Append($"{e.StartDose.Kind}|{e.StartDose.Sets}|{e.StartDose.Amount}|{e.StartDose.BriskMinutes}|{e.PerWeek}|{e.HoldEachSeconds}|")
                .AppendJoin(',', e.Equipment).Append('|').AppendJoin(',', e.Easier).Append('|').AppendJoin(',', e.Harder).Append('|')
                .AppendJoin(',', e.Exclude.Order(StringComparer.Ordinal)).Append('|').AppendJoin(',', e.Modify.Order(StringComparer.Ordinal)).Append('\n');
        foreach (var (condition, row) in switches.OrderBy(s => s.Key, StringComparer.Ordinal))
            text.Append(condition).Append('|').AppendJoin(',', row).Append('\n');
        text.AppendJoin(',', flags.Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
    }
}
