using System.Reflection;
using Gradus.Data.Faults;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gradus.Data.Archive;

/// <summary>The schema changes that this program knows, without building the model: a start with nothing to change stays quick.</summary>
internal static class KnownMigrations
{
    public static IReadOnlyList<string> Of(Assembly provider) =>
        [.. provider.GetTypes()
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .Order(StringComparer.Ordinal)];

    /// <summary>How many changes are still to be made.</summary>
    /// <exception cref="StoreException">The store has seen a change that this program does not know.</exception>
    public static int Pending(IReadOnlyList<string> known, List<string> applied, string place)
    {
        if (applied.FirstOrDefault(id => !known.Contains(id)) is { } later)
            throw new StoreException(StoreFault.Of(StoreFaultCodes.NewerSchema, ("path", place), ("schema", later)));
        return known.Count - applied.Count;
    }
}
