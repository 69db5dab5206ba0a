using System.Xml.Linq;

namespace Gradus.Architecture.Tests;

public sealed class ProjectGraphTests
{
    /// <summary>The graph of ARCHITECTURE.md: who may know whom. A new edge is drawn there first.</summary>
    private static readonly Dictionary<string, string[]> Graph = new()
    {
        ["Gradus.Engine"] = [],
        ["Gradus.Content"] = ["Gradus.Engine"],
        ["Gradus.Pages"] = ["Gradus.Engine"],
        ["Gradus.Data"] = ["Gradus.Engine"],
        ["Gradus.Data.Sqlite"] = ["Gradus.Data"],
        ["Gradus.Data.PostgreSql"] = ["Gradus.Data"],
        ["Gradus.Server"] = ["Gradus.Content", "Gradus.Data.PostgreSql", "Gradus.Data.Sqlite", "Gradus.Pages"],
        ["Gradus.Cli"] = ["Gradus.Server"],
    };

    private static readonly IReadOnlyDictionary<string, XElement> Projects = Repository.Projects("src");

    [Fact]
    public void Every_project_is_in_the_graph_and_every_name_of_the_graph_is_a_project() =>
        Assert.Equal(Graph.Keys.Order(StringComparer.Ordinal), Projects.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Projects_reference_exactly_what_the_graph_draws() =>
        Assert.All(Projects, project => Assert.Equal(Graph[project.Key], Repository.Includes(project.Value, "ProjectReference")));

    [Fact]
    public void The_engine_stands_on_the_base_library_alone()
    {
        Assert.Empty(Repository.Includes(Projects["Gradus.Engine"], "PackageReference"));
        Assert.Empty(Repository.Includes(Projects["Gradus.Engine"], "FrameworkReference"));
    }

    [Fact]
    public void The_pages_know_no_host()
    {
        Assert.Empty(Repository.Includes(Projects["Gradus.Pages"], "FrameworkReference"));
        Assert.Equal(["Microsoft.AspNetCore.Components.Web"], Repository.Includes(Projects["Gradus.Pages"], "PackageReference"));
    }

    [Fact]
    public void What_must_be_pure_says_so_and_is_held_to_it() =>
        Assert.All(["Gradus.Engine", "Gradus.Pages"], name => Assert.Equal("true", Projects[name].Descendants("IsPure").SingleOrDefault()?.Value));

    [Fact]
    public void The_command_line_is_the_only_program() =>
        Assert.Equal(
            ["Gradus.Cli"],
            Projects.Where(p => p.Value.Descendants("OutputType").Any(o => o.Value == "Exe")).Select(p => p.Key));

    [Fact]
    public void Versions_of_packages_stand_in_one_file() =>
        Assert.All(
            Repository.Projects("src").Concat(Repository.Projects("tests")).Concat(Repository.Projects("bench")),
            project => Assert.DoesNotContain(project.Value.Descendants("PackageReference"), p => p.Attribute("Version") is not null));

    [Fact]
    public void Every_project_is_in_the_solution_and_has_its_packages_locked()
    {
        var solution = Repository.Read("Gradus.slnx");
        Assert.All(Repository.Files("src", ".csproj").Concat(Repository.Files("tests", ".csproj")), project =>
        {
            Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, "packages.lock.json")), $"{project} has no packages.lock.json");
        });
    }
}
