using Gradus.Engine.Catalogue;
using Gradus.Engine.Doses;

namespace Gradus.Content.Tests;

public sealed class Shipped_content
{
    [Fact]
    public void The_shipped_content_is_read_and_checked_without_an_issue() => Assert.Empty(ContentCheck.Folder(Shipped.Folder).Issues);

    [Fact]
    public void There_are_118_exercises() => Assert.Equal(118, Shipped.Content.Catalogue.Exercises.Length);

    [Theory]
    [InlineData(Form.Stretching, null, 20)]
    [InlineData(Form.Strength, Region.Core, 25)]
    [InlineData(Form.Strength, Region.Back, 11)]
    [InlineData(Form.Strength, Region.Hip, 12)]
    [InlineData(Form.Walking, null, 8)]
    [InlineData(Form.Water, null, 13)]
    [InlineData(Form.Yoga, null, 16)]
    [InlineData(Form.TaiChi, null, 8)]
    [InlineData(Form.Breathing, null, 5)]
    public void Each_form_and_region_has_its_number(Form form, Region? region, int count) =>
        Assert.Equal(count, Shipped.Content.Catalogue.Exercises.Count(e => e.Form == form && e.Region == region));

    [Fact]
    public void There_are_21_conditions_and_6_flags()
    {
        Assert.Equal(21, Shipped.Content.Catalogue.Conditions.Length);
        Assert.Equal(6, Shipped.Content.Catalogue.Flags.Length);
    }

    [Fact]
    public void A_stretch_keeps_its_sets_seconds_sides_and_days()
    {
        var stretch = Shipped.Content.Catalogue["seated-hamstring-stretch"];
        Assert.Equal(Dose.OfHold(2, 20), stretch.StartDose);
        Assert.True(stretch.Sided);
        Assert.Equal(7, stretch.PerWeek);
        Assert.Equal(["chair"], stretch.Equipment);
        Assert.Equal(["supine-hamstring-strap-stretch"], stretch.Harder);
        Assert.Equal(["radicular", "osteoporosis", "vertebral-fracture"], stretch.Modify);
    }

    [Fact]
    public void A_strength_hold_is_a_repetition_of_a_fixed_hold()
    {
        var curl = Shipped.Content.Catalogue["modified-curl-up"];
        Assert.Equal(Dose.OfRepetitions(1, 3), curl.StartDose);
        Assert.Equal(7, curl.HoldEachSeconds);
    }

    [Fact]
    public void A_breath_counts_as_a_repetition()
    {
        var pose = Shipped.Content.Catalogue["mountain"];
        Assert.Equal(Dose.OfRepetitions(1, 5), pose.StartDose);
        Assert.True(pose.CountsBreaths);
    }

    [Fact]
    public void Two_things_that_must_be_at_hand_are_two() =>
        Assert.Equal(["mat", "light weight"], Shipped.Content.Catalogue["bird-dog-square"].Equipment);

    [Fact]
    public void Switches_of_a_condition_stand_under_their_own_forms()
    {
        var catalogue = Shipped.Content.Catalogue;
        Assert.Equal(FormSwitch.Off, catalogue.Switch("after-fusion-uncleared", Form.Stretching));
        Assert.Equal(FormSwitch.NeedsClearance, catalogue.Switch("after-fusion-uncleared", Form.Water));
        Assert.Equal(FormSwitch.Normal, catalogue.Switch("after-fusion-uncleared", Form.Breathing));
        Assert.Equal(FormSwitch.Modified, catalogue.Switch("stenosis", Form.Walking));
        Assert.Equal(FormSwitch.NeedsClearance, catalogue.Switch("vertebral-fracture", Form.Yoga));
        Assert.Equal(FormSwitch.Normal, catalogue.Switch("vertebral-fracture", Form.TaiChi));
    }

    [Fact]
    public void Exercises_stand_in_the_order_of_the_list() =>
        Assert.Equal(
            ["supine-hamstring-strap-stretch", "seated-hamstring-stretch", "doorway-hamstring-stretch"],
            Shipped.Content.Catalogue.Exercises.Take(3).Select(e => e.Name));

    [Fact]
    public void Every_exercise_has_a_title() =>
        Assert.All(Shipped.Content.Catalogue.Exercises, e => Assert.Contains($"exercise.{e.Name}.title", Shipped.Content.Words["en"].Keys));
}
